import { type RefObject, useEffect, useRef, useState } from 'react';

interface OpenedStep<Inside extends HTMLElement> {
  open: boolean;
  setOpen: (open: boolean) => void;
  /** Takes the focus when the step opens. */
  inside: RefObject<Inside | null>;
  /** Around the button that opens the step: the button has the focus again when the step is closed. */
  outside: RefObject<HTMLDivElement | null>;
}

/** A step that opens in the place of its button, so that whoever works by keyboard is led in and out again. */
export function useOpenedStep<Inside extends HTMLElement>(): OpenedStep<Inside> {
  const [open, setOpen] = useState(false);
  const inside = useRef<Inside>(null);
  const outside = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (open) inside.current?.focus();
    else if (wasOpen.current) outside.current?.querySelector('button')?.focus();
    wasOpen.current = open;
  }, [open]);
  return { open, setOpen, inside, outside };
}
