import { useEffect, useRef } from 'react';
import { Button } from '../../../ui/Button.js';

type Direction = 'up' | 'down';

interface MoveButtonsProps {
  /** What is moved, said after the words of each button. */
  name: string;
  /** Its place, counted from nought, of how many. */
  place: number;
  of: number;
  busy: boolean;
  /** Answers whether it was moved. */
  onMove: (direction: Direction) => Promise<boolean>;
}

/** Moves a part up or down among its like. Whoever pressed keeps the focus where the part goes, at the ends too. */
export function MoveButtons({ name, place, of, busy, onMove }: MoveButtonsProps) {
  const box = useRef<HTMLDivElement>(null);
  const pressed = useRef<Direction | null>(null);
  useEffect(() => {
    const button = pressed.current && box.current?.querySelector<HTMLButtonElement>(`[name="${pressed.current}"]`);
    pressed.current = null;
    button?.focus();
    button?.scrollIntoView?.({ block: 'center' });
  }, [place]);
  if (of < 2) return null;
  const move = async (direction: Direction) => {
    pressed.current = direction;
    if (!(await onMove(direction))) pressed.current = null;
  };
  const button = (direction: Direction, isEnd: boolean) => (
    <Button variant="secondary" className="app-move__button" name={direction} busy={busy} atEnd={isEnd} onClick={() => void move(direction)}>
      Move {direction}<span className="govuk-visually-hidden"> {name}</span>
    </Button>
  );
  return (
    <div ref={box} className="app-move">
      {button('up', place === 0)}
      {button('down', place === of - 1)}
    </div>
  );
}
