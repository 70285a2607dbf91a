import { type RefObject, useEffect, useRef, useState } from 'react';

interface OpenedStep<Inside extends HTMLElement> {
  isOpen: boolean;
  open: () => void;
  /** Closes the step and gives its button the focus again. */
  cancel: () => void;
  /** Closes the step because it is done: what it did takes the focus. */
  finish: () => void;
  /** Takes the focus when the step opens. */
  inside: RefObject<Inside | null>;
  /** Around the button that opens the step. */
  outside: RefObject<HTMLDivElement | null>;
}

/** A step that opens in the place of its button, so that whoever works by keyboard is led in and out again. */
export function useOpenedStep<Inside extends HTMLElement>(): OpenedStep<Inside> {
  const [state, setState] = useState<'closed' | 'open' | 'cancelled'>('closed');
  const inside = useRef<Inside>(null);
  const outside = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state === 'open') inside.current?.focus();
    if (state === 'cancelled') outside.current?.querySelector('button')?.focus();
  }, [state]);
  return {
    isOpen: state === 'open',
    open: () => setState('open'),
    cancel: () => setState('cancelled'),
    finish: () => setState('closed'),
    inside,
    outside,
  };
}
