import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.js';
import { ButtonGroup } from '../../ui/ButtonGroup.js';
import { useOpenedStep } from './use-opened-step.js';

interface ConfirmStepProps {
  /** The button that opens the step: "Conclude the meeting". */
  action: ReactNode;
  variant?: 'primary' | 'secondary';
  /** What will happen, and that it cannot be undone. */
  consequence: string;
  confirm: string;
  busy: boolean;
  onConfirm: () => void;
}

/** An act that cannot be undone asks once more, in the place where it was pressed. */
export function ConfirmStep({ action, variant = 'secondary', consequence, confirm, busy, onConfirm }: ConfirmStepProps) {
  const { isOpen, open, cancel, inside, outside } = useOpenedStep<HTMLParagraphElement>();
  if (!isOpen) return <div ref={outside}><Button variant={variant} onClick={open}>{action}</Button></div>;
  return (
    <div className="app-confirm">
      <p className="govuk-body" ref={inside} tabIndex={-1}>{consequence}</p>
      <ButtonGroup>
        <Button variant="warning" busy={busy} onClick={onConfirm}>{confirm}</Button>
        <Button variant="secondary" onClick={cancel}>Cancel</Button>
      </ButtonGroup>
    </div>
  );
}
