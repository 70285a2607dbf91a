import { type ReactNode, useId } from 'react';

interface PointReaderProps {
  /** How many points there are, and which is read. */
  count: number;
  place: number;
  onMove: (place: number) => void;
  /** The point in words. */
  text: string;
  /** Where the first and the last point stand in the drawing above, in pixels. */
  first: number;
  last: number;
  icon?: ReactNode;
  label?: string;
}

const THUMB = 24;

/** Reads a chart point by point, below its drawing: one stop of the tab key, moved with the arrow keys, Home and End, a finger or a mouse. */
export function PointReader({ count, place, onMove, text, first, last, icon, label = 'Read the chart point by point' }: PointReaderProps) {
  const id = useId();
  return (
    <div className="app-reader app-no-print">
      <input
        className="app-reader__slider"
        type="range"
        id={id}
        min={0}
        max={count - 1}
        step={1}
        value={place}
        aria-valuetext={text}
        style={{ marginLeft: first - THUMB / 2, width: last - first + THUMB }}
        onChange={({ target }) => onMove(Number(target.value))}
      />
      <label className="govuk-body-s app-reader__label" htmlFor={id}>
        {label} <span className="app-secondary">(arrow keys, Home and End)</span>
      </label>
      <p className="govuk-body app-reader__text">
        {icon}
        <span>{text}</span>
      </p>
    </div>
  );
}
