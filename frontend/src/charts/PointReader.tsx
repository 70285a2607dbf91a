import { type ReactNode, useId } from 'react';

interface PointReaderProps {
  /** How many points there are, and which is read. */
  count: number;
  place: number;
  onMove: (place: number) => void;
  /** The point in words. */
  text: string;
  /** Where the first and the last point stand in the drawing above, and how wide that is, in pixels. */
  first: number;
  last: number;
  width: number;
  icon?: ReactNode;
  label?: string;
}

const THUMB = 24;

/** Reads a chart point by point, below its drawing: one stop of the tab key, moved with the arrow keys, Home and End, a finger or a mouse. */
export function PointReader({ count, place, onMove, text, first, last, width, icon, label = 'Read the chart point by point' }: PointReaderProps) {
  const id = useId();
  // In shares of the width, so that it never stands wider than a window that has just become narrower.
  const share = (pixels: number) => `${((100 * pixels) / width).toFixed(2)}%`;
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
        style={{ marginLeft: `calc(${share(first)} - ${THUMB / 2}px)`, width: `calc(${share(last - first)} + ${THUMB}px)` }}
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
