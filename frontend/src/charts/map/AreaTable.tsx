import { figure, figureCell } from '@csa/shared/figures.js';
import { type KeyboardEvent, memo, type ReactNode, useEffect, useRef } from 'react';
import { classes as classNames } from '../../lib/classes.js';
import { showWithin } from '../../lib/show-within.js';
import { type MappedArea, type MappedMeasure, NO_VALUE_WORDS, noValueOf, placeInWords } from './mapped-area.js';

interface AreaTableProps {
  caption: string;
  areas: readonly MappedArea[];
  measure: MappedMeasure;
  /** The heading of the figures: "Per 1,000". */
  heading: string;
  selected: string;
  onSelect: (code: string) => void;
  /** What stands at the end of the row that is selected, such as a link to the area's page. */
  linkOf?: (area: MappedArea) => ReactNode;
}

const KEYS: Record<string, (place: number, last: number) => number> = {
  ArrowDown: (place) => place + 1, ArrowUp: (place) => place - 1, PageDown: (place, last) => Math.min(place + 10, last), PageUp: (place) => Math.max(place - 10, 0), Home: () => 0, End: (_place, last) => last,
};

/** The figures of a map in a list beside it: one stop of the tab key, moved with the arrow keys, Page Up, Page Down, Home and End. */
export function AreaTable({ caption, areas, measure, heading, selected, onSelect, linkOf }: AreaTableProps) {
  const frame = useRef<HTMLDivElement>(null);
  const hasCounts = measure.shape === 'RATE' && areas.some(({ count }) => count != null);
  const hasDistricts = areas.some((area) => placeInWords(area) !== area.name) && areas.some(({ district }) => district !== areas[0]?.district);
  const stop = areas.some(({ code }) => code === selected) ? selected : areas[0]?.code;
  useEffect(() => {
    const row = frame.current?.querySelector<HTMLElement>(`tr[data-code="${CSS.escape(selected)}"]`);
    if (row) showWithin(frame.current!, row, frame.current!.querySelector('thead')?.offsetHeight);
  }, [selected]);
  const choose = (code: string) => {
    onSelect(code);
    frame.current?.querySelector<HTMLElement>(`tr[data-code="${CSS.escape(code)}"] button`)?.focus({ preventScroll: true });
  };
  const press = (event: KeyboardEvent) => {
    const next = areas[KEYS[event.key]?.(areas.findIndex(({ code }) => code === stop), areas.length - 1) ?? -1];
    if (!(event.key in KEYS) || !(event.target instanceof HTMLButtonElement)) return;
    event.preventDefault();
    if (next) choose(next.code);
  };
  return (
    <div ref={frame} className="app-map__list" role="region" aria-label={caption} tabIndex={-1}>
      <table className="govuk-table app-map__table">
        <caption className="govuk-visually-hidden">{caption}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            <th scope="col" className="govuk-table__header">Area</th>
            <th scope="col" className="govuk-table__header govuk-table__header--numeric">{heading}</th>
            {hasCounts && <th scope="col" className="govuk-table__header govuk-table__header--numeric">{measure.unit.charAt(0).toUpperCase() + measure.unit.slice(1)}</th>}
          </tr>
        </thead>
        <tbody className="govuk-table__body" onKeyDown={press}>
          {areas.map((area) => (
            <AreaRow key={area.code} area={area} shape={measure.shape} hasDistricts={hasDistricts} hasCounts={hasCounts} isSelected={area.code === selected} isStop={area.code === stop} onChoose={onSelect} linkOf={linkOf} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface AreaRowProps {
  area: MappedArea;
  shape: MappedMeasure['shape'];
  hasDistricts: boolean;
  hasCounts: boolean;
  isSelected: boolean;
  isStop: boolean;
  onChoose: (code: string) => void;
  linkOf: AreaTableProps['linkOf'];
}

// Of hundreds, only the two that change are written anew.
const AreaRow = memo(function AreaRow({ area, shape, hasDistricts, hasCounts, isSelected, isStop, onChoose, linkOf }: AreaRowProps) {
  return (
    <tr className={classNames('govuk-table__row', isSelected && 'app-map__row--selected')} data-code={area.code}>
      <th scope="row" className="govuk-table__header">
        <button type="button" className="app-map__pick" aria-pressed={isSelected} tabIndex={isStop ? 0 : -1} onClick={() => onChoose(area.code)}>{area.name}</button>
        {hasDistricts && <span className="app-cell-note">{area.districtName}</span>}
        {isSelected && linkOf && <> {linkOf(area)}</>}
      </th>
      <td className="govuk-table__cell govuk-table__cell--numeric">{area.value === null ? NO_VALUE_WORDS[noValueOf(area)] : figureCell(area.value, area.flags, shape)}</td>
      {hasCounts && <td className="govuk-table__cell govuk-table__cell--numeric">{area.count == null ? NO_VALUE_WORDS[noValueOf(area)] : figure(area.count, 'COUNT')}</td>}
    </tr>
  );
});
