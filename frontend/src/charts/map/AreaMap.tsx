import { figureCell } from '@csa/shared/figures.js';
import { type KeyboardEvent, memo, type SyntheticEvent, useMemo, useRef } from 'react';
import { LETTERS, ON_PAPER, widthOf } from '../text.js';
import { classOf, type MapClass } from './map-classes.js';
import type { MapDrawing, MapShape } from './map-drawing.js';
import { fillOf, inkOf, MapFills, patternOf } from './MapFills.js';
import { asWritten, type MappedArea, type MappedMeasure, noValueOf, placeInWords, valueInWords } from './mapped-area.js';
import { walked } from './neighbours.js';

interface AreaMapProps {
  drawing: MapDrawing;
  /** In the order of the list beside: Page Up and Page Down follow it. */
  areas: readonly MappedArea[];
  measure: MappedMeasure;
  classes: readonly MapClass[];
  /** What is shown, over which period and in which areas. */
  label: string;
  selected: string;
  onSelect: (code: string) => void;
  /** Of the drawing's patterns. */
  patterns: string;
}

/** So few have room for their names. */
const FEW = 12;

/**
 * A map that is one stop of the tab key: arrow keys go to the neighbouring area, Page Up and Page Down through the list, Home and End to its ends. Each
 * area is a choice of a list for those who hear it.
 */
export function AreaMap({ drawing, areas, measure, classes, label, selected, onSelect, patterns }: AreaMapProps) {
  const svg = useRef<SVGSVGElement>(null);
  const shapes = useMemo(() => new Map(drawing.shapes.map((shape) => [shape.code, shape])), [drawing]);
  const drawn = useMemo(() => areas.filter(({ code }) => shapes.has(code)), [areas, shapes]);
  // Words and colours once for each map: a key press changes none of them.
  const drawings = useMemo(
    () => drawn.map((area) => ({ code: area.code, path: shapes.get(area.code)!.path, fill: fillFor(area, measure, classes, patterns), text: `${placeInWords(area)}: ${valueInWords(area, measure)}` })),
    [drawn, shapes, measure, classes, patterns],
  );
  const chosen = shapes.get(selected);
  const stop = chosen ? selected : drawn[0]?.code;
  const choose = (code: string | null | undefined) => {
    if (!code) return;
    onSelect(code);
    svg.current?.querySelector<SVGElement>(`[data-code="${CSS.escape(code)}"]`)?.focus({ preventScroll: true });
  };
  const press = (event: KeyboardEvent) => {
    const next = walked(event.key, stop ?? '', drawing.shapes, drawn.map(({ code }) => code));
    if (next === undefined) return;
    choose(next);
    event.preventDefault();
  };
  const codeAt = ({ target }: SyntheticEvent) => (target as SVGElement).dataset?.code;
  const { width, height, borders, isSchematic } = drawing;
  const hasNames = drawn.length <= FEW;
  return (
    <svg ref={svg} className="app-map__drawing" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <MapFills id={patterns} />
      <g role="listbox" aria-label={`${label}. Arrow keys go to the neighbouring area.`} onKeyDown={press} onClick={(event) => choose(codeAt(event))} onFocus={(event) => { const code = codeAt(event); if (code && code !== selected) onSelect(code); }}>
        {drawings.map((each) => <AreaShape key={each.code} {...each} isSelected={each.code === selected} isStop={each.code === stop} />)}
      </g>
      <g pointerEvents="none" aria-hidden="true">
        <path d={borders} fill="none" stroke="#0b0c0c" strokeWidth={1.5} />
        {chosen && <path className="app-map__selected app-chart__reading" d={chosen.path} fill="none" />}
        {chosen && <path className="app-map__focus app-chart__reading" d={chosen.path} fill="none" />}
        {hasNames && drawn.map((area) => <AreaName key={area.code} area={area} shape={shapes.get(area.code)!} measure={measure} isSchematic={isSchematic} ink={inkFor(area, measure, classes)} />)}
      </g>
    </svg>
  );
}

interface AreaShapeProps {
  code: string;
  path: string;
  fill: string;
  text: string;
  isSelected: boolean;
  isStop: boolean;
}

// Of hundreds, only the two that change are drawn anew.
const AreaShape = memo(function AreaShape({ code, path, fill, text, isSelected, isStop }: AreaShapeProps) {
  return (
    <path className="app-map__area" role="option" aria-label={text} aria-selected={isSelected} tabIndex={isStop ? 0 : -1} data-code={code} d={path} fill={fill} stroke="#484949" strokeWidth={0.6}>
      <title>{text}</title>
    </path>
  );
});

const LINE = 16;

/** The name in the middle of its shape, with the figure where there is nothing but squares; left out where it does not fit. */
function AreaName({ area, shape, measure, isSchematic, ink }: { area: MappedArea; shape: MapShape; measure: MappedMeasure; isSchematic: boolean; ink: string }) {
  const words = linesOf(area.name, shape.room - 8);
  const lines = isSchematic ? [...words, figureCell(area.value, area.flags, measure.shape)] : words;
  if (words.some((word) => widthOf(word) > shape.room)) return null;
  const first = shape.y - ((lines.length - 1) * LINE) / 2;
  const isOnPaper = !isSchematic || area.value === null;
  return (
    <text {...LETTERS} {...(isOnPaper && ON_PAPER)} fill={isOnPaper ? LETTERS.fill : ink} textAnchor="middle">
      {lines.map((line, place) => <tspan key={line} x={shape.x} y={first + place * LINE} dominantBaseline="central" fontWeight={isSchematic && place === lines.length - 1 ? 'bold' : 'normal'}>{line}</tspan>)}
    </text>
  );
}

/** A name in lines that fit, broken at spaces and after hyphens. */
function linesOf(name: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(/(?<=[ -])/)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last}${word}`) <= room) lines[lines.length - 1] = `${last}${word}`;
    else lines.push(word);
  }
  return lines.map((line) => line.trim());
}

function fillFor(area: MappedArea, { shape }: MappedMeasure, classes: readonly MapClass[], patterns: string): string {
  return area.value === null ? patternOf(noValueOf(area), patterns) : fillOf(classOf(asWritten(area.value, shape), classes), classes.length);
}

function inkFor(area: MappedArea, { shape }: MappedMeasure, classes: readonly MapClass[]): string {
  return area.value === null ? LETTERS.fill : inkOf(classOf(asWritten(area.value, shape), classes), classes.length);
}
