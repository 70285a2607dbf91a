import { figure, type FigureFlag } from '@csa/shared/figures.js';
import { type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { Button } from '../../ui/Button.js';
import { asCsv } from '../csv.js';
import { asSvgFile, saveFile } from '../save-file.js';
import { useWidth } from '../use-width.js';
import { AreaMap } from './AreaMap.js';
import { AreaTable } from './AreaTable.js';
import { drawnFrom, squaresOf } from './map-drawing.js';
import { classOf, type MapClass, quantileClasses } from './map-classes.js';
import { MapLegend } from './MapLegend.js';
import { asWritten, type MappedArea, type MappedMeasure, NO_VALUE_WORDS, type NoValue, noValueOf, placeInWords, valueInWords } from './mapped-area.js';
import { useShapes } from './use-shapes.js';
import { ValueStrip } from './ValueStrip.js';

interface MapFigureProps {
  /** The measure: "Shoplifting". */
  name: string;
  /** What the figures are, over which period, in which areas. */
  subtitle: string;
  /** "districts", "small areas (LSOA)" */
  what: string;
  areas: readonly MappedArea[];
  measure: MappedMeasure;
  /** Where the shapes of the areas are; null where none were imported: districts are then squares. */
  shapes: string | null;
  /** The code of the district that is looked at more closely; null is the county. */
  zoom?: string | null;
  /** The code of the area that is chosen to begin with; otherwise the first. */
  first?: string;
  source: string;
  fileName: string;
  headingLevel?: 2 | 3;
  linkOf?: (area: MappedArea) => ReactNode;
}

const HEADINGS: Record<MappedMeasure['shape'], string> = { RATE: 'Per 1,000', PERCENTAGE: 'Per cent', COUNT: 'Count' };

/** A map, how its areas spread, and their figures in a list: what is chosen in one is chosen in all. */
export function MapFigure({ name, subtitle, what, areas: all, measure, shapes: address, zoom = null, first = '', source, fileName, headingLevel = 2, linkOf }: MapFigureProps) {
  const [frame, width] = useWidth();
  const patterns = useId().replaceAll(/\W/g, '');
  const titleId = useId();
  const map = useRef<HTMLDivElement>(null);
  const { shapes, failed } = useShapes(address);
  const areas = useMemo(() => (zoom === null ? all : all.filter(({ district }) => district === zoom)), [all, zoom]);
  const [chosen, setChosen] = useState(first);
  const selected = areas.some(({ code }) => code === chosen) ? chosen : areas[0]?.code ?? '';
  // The classes of the county stay, so that a district that is looked at closely keeps its colours.
  const classes = useMemo(() => quantileClasses(all.flatMap(({ value }) => (value === null ? [] : [asWritten(value, measure.shape)]))), [all, measure.shape]);
  const drawing = useMemo(() => (address === null ? squaresOf(areas, width) : shapes && drawnFrom(shapes, zoom, width)), [address, shapes, areas, zoom, width]);
  const without = (why: NoValue) => areas.filter((area) => area.value === null && noValueOf(area) === why).length;
  const known = areas.flatMap(({ value }) => value ?? []);
  const title = known.length === 0 ? `${name}: no figure that can be shown` : `${name}: ${figure(Math.min(...known), measure.shape)} to ${figure(Math.max(...known), measure.shape)} in ${known.length} of ${areas.length} ${what}`;
  const current = areas.find(({ code }) => code === selected);
  const undrawn = drawing ? areas.length - drawing.shapes.length : 0;
  const Heading = `h${headingLevel}` as const;
  const saveDrawing = () => {
    const found = map.current?.querySelector('svg');
    if (found) saveFile(`${fileName}.svg`, 'image/svg+xml', asSvgFile(found, title, subtitle));
  };
  return (
    <figure className="app-chart" aria-labelledby={titleId}>
      <figcaption>
        <Heading className="govuk-heading-m app-chart__title" id={titleId}>{title}</Heading>
        <p className="govuk-body app-chart__subtitle">{subtitle}</p>
      </figcaption>
      <MapLegend classes={zoom === null ? classes : countedIn(classes, areas, measure.shape)} isZoomed={zoom !== null} without={{ KEPT_BACK: without('KEPT_BACK'), NOT_KNOWN: without('NOT_KNOWN') }} shape={measure.shape} />
      <div className="app-map__both">
        <div className="app-map__side">
          <div ref={frame}>
            <div ref={map} className="app-map__paper">
              {drawing
                ? <AreaMap drawing={drawing} areas={areas} measure={measure} classes={classes} label={`Map of ${what}: ${subtitle}`} selected={selected} onSelect={setChosen} patterns={patterns} />
                : <p className="govuk-body">{whyNoMap(what, address, failed)}</p>}
            </div>
            {current && <p className="govuk-body app-reader__text app-map__reading"><span><strong>{placeInWords(current)}</strong>: {valueInWords(current, measure)}</span></p>}
            {drawing?.isSchematic && <p className="govuk-body-s app-secondary">A schematic map: each district is a square in its neighbourhood, however large it is. Boundaries are drawn once an analyst has imported them as GeoJSON.</p>}
            {undrawn > 0 && <p className="govuk-body-s app-secondary">{undrawn} of the {what} have no boundary here, and stand in the list alone.</p>}
            <ValueStrip areas={areas} measure={measure} classes={classes} width={width} selected={selected} onSelect={setChosen} />
          </div>
        </div>
        <AreaTable caption={`${subtitle}: figures`} areas={areas} measure={measure} heading={HEADINGS[measure.shape]} selected={selected} onSelect={setChosen} linkOf={linkOf} />
      </div>
      <div className="app-chart__keep app-no-print">
        <Button variant="secondary" onClick={() => saveFile(`${fileName}.csv`, 'text/csv;charset=utf-8', asCsv(figuresOf(areas, measure)))}>Download the figures (CSV)</Button>
        {drawing && <Button variant="secondary" onClick={saveDrawing}>Download the map (SVG)</Button>}
      </div>
      <p className="govuk-body-s app-secondary">{source}</p>
    </figure>
  );
}

/** The classes of the county, with how many of the areas that are looked at are in each. */
function countedIn(classes: readonly MapClass[], areas: readonly MappedArea[], shape: MappedMeasure['shape']): MapClass[] {
  const places = areas.flatMap(({ value }) => (value === null ? [] : [classOf(asWritten(value, shape), classes)]));
  return classes.map((one, place) => ({ ...one, areas: places.filter((own) => own === place).length }));
}

function whyNoMap(what: string, address: string | null, failed: boolean): string {
  if (address === null) return `The boundaries of the ${what} have not been imported, so they stand in the list alone. An analyst can import them as GeoJSON.`;
  return failed ? 'The map could not be loaded. The figures are in the list; load the page again to try once more.' : 'Loading the map…';
}

function figuresOf(areas: readonly MappedArea[], { shape, unit }: MappedMeasure) {
  const words = (flags: readonly FigureFlag[], value: number | null) => (value === null ? NO_VALUE_WORDS[noValueOf({ flags })] : flags.join(' ').toLowerCase());
  return {
    columns: ['Area', 'Code', 'District', shape === 'RATE' ? `${unit} per 1,000` : unit, ...(shape === 'RATE' ? [unit] : []), 'Note'],
    rows: areas.map(({ name, code, districtName, value, count, flags }) => [
      name, code, districtName, value === null ? '' : asWritten(value, shape), ...(shape === 'RATE' ? [count ?? ''] : []), words(flags, value),
    ]),
  };
}
