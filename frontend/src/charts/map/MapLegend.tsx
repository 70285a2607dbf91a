import { figure, type MeasureShape } from '@csa/shared/figures.js';
import { useId } from 'react';
import { count } from '../../lib/words.js';
import type { MapClass } from './map-classes.js';
import { fillOf, MapFills, patternOf } from './MapFills.js';
import type { NoValue } from './mapped-area.js';

interface MapLegendProps {
  classes: readonly MapClass[];
  without: Record<NoValue, number>;
  shape: MeasureShape;
  /** One district is looked at, by the classes of the county. */
  isZoomed?: boolean;
}

/** What the colours and patterns stand for, in figures, and how many of the areas that are drawn have each. */
export function MapLegend({ classes, without, shape, isZoomed }: MapLegendProps) {
  // Its own patterns: those of the drawing are not there where there is no map.
  const patterns = useId().replaceAll(/\W/g, '');
  const range = ({ from, to }: MapClass) => (from === to ? figure(from, shape) : `${figure(from, shape)} to ${figure(to, shape)}`);
  return (
    <>
      <svg width={0} height={0} className="app-map__patterns" aria-hidden="true"><MapFills id={patterns} /></svg>
      <ul className="govuk-list app-map__legend" aria-label="Key">
        {classes.map((one, place) => <Item key={one.to} fill={fillOf(place, classes.length)} text={`${range(one)} (${count(one.areas, 'area')})`} />)}
        {without.KEPT_BACK > 0 && <Item fill={patternOf('KEPT_BACK', patterns)} text={`Kept back to protect small numbers (${count(without.KEPT_BACK, 'area')})`} />}
        {without.NOT_KNOWN > 0 && <Item fill={patternOf('NOT_KNOWN', patterns)} text={`Not known (${count(without.NOT_KNOWN, 'area')})`} />}
      </ul>
      {classes.length > 1 && <p className="govuk-body-s app-secondary">The classes are quantiles{isZoomed ? ' of the whole county' : ''}: about as many {isZoomed ? 'of its areas' : 'areas'} are in each. A class says nothing of whether a difference is more than chance.</p>}
    </>
  );
}

function Item({ fill, text }: { fill: string; text: string }) {
  return (
    <li>
      <svg className="app-map__swatch" width={32} height={20} aria-hidden="true"><rect x={0.5} y={0.5} width={31} height={19} fill={fill} stroke="#0b0c0c" /></svg>
      {text}
    </li>
  );
}
