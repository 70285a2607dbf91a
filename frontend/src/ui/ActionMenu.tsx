import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from './Button.js';

interface ActionMenuProps {
  /** What the menu is for, said after its word to those who hear the page: "the update on Fraud". */
  about: string;
  children: ReactNode;
}

/**
 * A few actions behind one button: opened and closed by pointer or keyboard; Escape closes and gives the button the focus again. A press
 * elsewhere closes it only once that press is over: what lies below moves up then, and would be missed.
 */
export function ActionMenu({ about, children }: ActionMenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const close = (event: Event) => {
      // What was pressed may be gone by now: an action may put a question in its place.
      if (!event.composedPath().includes(box.current!)) setOpen(false);
    };
    document.addEventListener('click', close);
    return () => document.removeEventListener('click', close);
  }, [open]);
  return (
    <div
      ref={box}
      className="app-action-menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        setOpen(false);
        box.current?.querySelector('button')?.focus();
      }}
    >
      <Button variant="secondary" expanded={open} controls={id} onClick={() => setOpen(!open)}>Actions<span className="govuk-visually-hidden"> for {about}</span></Button>
      <div id={id} className="app-action-menu__list" hidden={!open}>{children}</div>
    </div>
  );
}
