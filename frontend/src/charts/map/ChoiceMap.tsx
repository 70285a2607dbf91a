import { type CSSProperties, type KeyboardEvent, memo, type SyntheticEvent, useId, useMemo, useRef, useState } from 'react';
import { Button } from '../../ui/Button.js';
import { useWidth } from '../use-width.js';
import { codeOf, drawnFrom, type MapShape, type Shapes } from './map-drawing.js';
import { fillOf, MapFills, patternOf } from './MapFills.js';
import { walked } from './neighbours.js';

/** An area that may be chosen on a map, or why it may not. */
export interface ChoiceArea {
  code: string;
  name: string;
  /** What else is known of it: "Forest, ward of 2024". */
  note: string;
  /** Stronger lines run between areas of different groups: its ward. */
  group: string | null;
  isTaken: boolean;
}

interface ChoiceMapProps {
  shapes: Shapes;
  /** The code of the district that is drawn. */
  district: string;
  /** In the order of the list beside: Page Up and Page Down follow it. */
  areas: readonly ChoiceArea[];
  chosen: ReadonlySet<string>;
  label: string;
  /** The area that is looked at, here or in the list. */
  current: string;
  onCurrent: (code: string) => void;
  onToggle: (code: string) => void;
}

const STATES = { CHOSEN: 'chosen', FREE: 'not chosen', TAKEN: 'cannot be chosen' } as const;
type State = keyof typeof STATES;
const CLOSEST = 8;

/**
 * A map to choose areas on, one stop of the tab key: arrow keys go to the neighbouring area, Page Up and Page Down through the list, Home and End to its ends, Space
 * and a click choose an area or leave it out. Town centres are small, so it can be looked at more closely.
 */
export function ChoiceMap({ shapes, district, areas, chosen, label, current, onCurrent, onToggle }: ChoiceMapProps) {
  const [frame, width] = useWidth();
  const svg = useRef<SVGSVGElement>(null);
  const pattern = useId().replaceAll(/\W/g, '');
  const [zoom, setZoom] = useState({ scale: 1, on: '' });
  const byCode = useMemo(() => new Map(areas.map((area) => [area.code, area])), [areas]);
  const drawing = useMemo(() => drawnFrom(shapes, district, width, (area) => byCode.get(codeOf(area))?.group), [shapes, district, width, byCode]);
  const drawn = useMemo(() => drawing.shapes.filter(({ code }) => byCode.has(code)), [drawing, byCode]);
  const list = useMemo(() => areas.map(({ code }) => code).filter((code) => drawn.some((shape) => shape.code === code)), [areas, drawn]);
  const here = drawn.find(({ code }) => code === current);
  const stop = here?.code ?? list[0] ?? '';
  const stateOf = (code: string): State => (byCode.get(code)?.isTaken ? 'TAKEN' : chosen.has(code) ? 'CHOSEN' : 'FREE');
  const view = viewOf(drawing, zoom.scale, drawn.find(({ code }) => code === zoom.on));
  // Whatever is looked at is in view.
  if (here && here.code !== zoom.on && !isInside(view, here)) setZoom({ ...zoom, on: here.code });
  const goTo = (code: string) => {
    onCurrent(code);
    svg.current?.querySelector<SVGElement>(`[data-code="${CSS.escape(code)}"]`)?.focus({ preventScroll: true });
  };
  const toggle = (code: string) => { if (stateOf(code) !== 'TAKEN') onToggle(code); };
  const press = (event: KeyboardEvent) => {
    const isChoice = event.key === ' ' || event.key === 'Enter';
    const next = isChoice ? null : walked(event.key, stop, drawn, list);
    if (isChoice) toggle(stop);
    else if (next === undefined) return;
    else if (next !== null) goTo(next);
    event.preventDefault();
  };
  const codeAt = ({ target }: SyntheticEvent) => (target as SVGElement).dataset?.code;
  const click = (event: SyntheticEvent) => {
    const code = codeAt(event);
    if (!code) return;
    goTo(code);
    toggle(code);
  };
  const look = (scale: number) => setZoom({ scale, on: scale === 1 ? '' : current });
  const reading = byCode.get(stop);
  return (
    <div ref={frame}>
      <div className="app-map__paper">
        <svg ref={svg} className="app-map__drawing app-map__drawing--choice" width={drawing.width} height={drawing.height} viewBox={view.join(' ')} style={{ '--app-map-scale': zoom.scale } as CSSProperties}>
          <MapFills id={pattern} scale={1 / zoom.scale} />
          <g role="listbox" aria-multiselectable="true" aria-label={`${label}. Arrow keys go to the neighbouring area, Space chooses it.`} onKeyDown={press} onClick={click} onFocus={(event) => { const code = codeAt(event); if (code && code !== current) onCurrent(code); }}>
            {drawn.map(({ code, path }) => <ChoiceShape key={code} code={code} path={path} text={wordsOf(byCode.get(code)!)} state={stateOf(code)} isStop={code === stop} pattern={pattern} />)}
          </g>
          <g pointerEvents="none" aria-hidden="true">
            <path d={drawing.borders} fill="none" stroke="#0b0c0c" strokeWidth={1.5} vectorEffect="non-scaling-stroke" />
            {here && <path className="app-map__selected app-chart__reading" d={here.path} fill="none" vectorEffect="non-scaling-stroke" />}
            {here && <path className="app-map__focus app-chart__reading" d={here.path} fill="none" vectorEffect="non-scaling-stroke" />}
          </g>
        </svg>
      </div>
      {reading && <p className="govuk-body app-reader__text app-map__reading"><span><strong>{reading.name}</strong>{reading.note && `, ${reading.note}`}: {STATES[stateOf(reading.code)]}</span></p>}
      <svg width={0} height={0} className="app-map__patterns" aria-hidden="true"><MapFills id={`${pattern}-key`} /></svg>
      <ul className="govuk-list app-map__legend" aria-label="Key">
        {(['CHOSEN', 'FREE', 'TAKEN'] as const).map((state) => (
          <li key={state}><svg className="app-map__swatch" width={32} height={20} aria-hidden="true"><rect x={0.5} y={0.5} width={31} height={19} fill={fillFor(state, `${pattern}-key`)} stroke="#0b0c0c" /></svg>{KEY[state]}</li>
        ))}
      </ul>
      <div className="app-chart__keep app-no-print">
        <Button variant="secondary" onClick={() => look(Math.min(CLOSEST, zoom.scale * 2))}>Look closer</Button>
        <Button variant="secondary" onClick={() => look(1)}>Show the whole district</Button>
      </div>
    </div>
  );
}

const KEY: Record<State, string> = { CHOSEN: 'Chosen', FREE: 'Not chosen', TAKEN: 'In another precision area' };

const wordsOf = ({ name, note }: ChoiceArea) => (note === '' ? name : `${name}, ${note}`);
const fillFor = (state: State, pattern: string) => (state === 'TAKEN' ? patternOf('KEPT_BACK', pattern) : state === 'CHOSEN' ? fillOf(4, 5) : '#ffffff');

interface ChoiceShapeProps {
  code: string;
  path: string;
  text: string;
  state: State;
  isStop: boolean;
  pattern: string;
}

// Of many, only those that change are drawn anew.
const ChoiceShape = memo(function ChoiceShape({ code, path, text, state, isStop, pattern }: ChoiceShapeProps) {
  return (
    <path
      className="app-map__area" role="option" aria-label={text} aria-selected={state === 'CHOSEN'} aria-disabled={state === 'TAKEN' || undefined} tabIndex={isStop ? 0 : -1} data-code={code}
      d={path} fill={fillFor(state, pattern)} stroke="#6f777b" strokeWidth={0.8} vectorEffect="non-scaling-stroke"
    >
      <title>{`${text}: ${STATES[state]}`}</title>
    </path>
  );
});

type View = readonly [x: number, y: number, width: number, height: number];

/** The part of a drawing that is seen: around an area, and never beyond the edge. */
function viewOf({ width, height }: { width: number; height: number }, scale: number, on: MapShape | undefined): View {
  const [wide, high] = [width / scale, height / scale];
  const within = (middle: number, part: number, whole: number) => Math.min(Math.max(middle - part / 2, 0), whole - part);
  return [within(on?.x ?? width / 2, wide, width), within(on?.y ?? height / 2, high, height), wide, high];
}

function isInside([left, top, width, height]: View, { x, y }: MapShape): boolean {
  return x >= left && x <= left + width && y >= top && y <= top + height;
}
