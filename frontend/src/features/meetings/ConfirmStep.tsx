import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button.js';
import { ButtonGroup } from '../../ui/ButtonGroup.js';

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
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);
  if (!asking) return <Button variant={variant} onClick={() => setAsking(true)}>{action}</Button>;
  return (
    <div className="app-confirm">
      <p className="govuk-body" ref={question} tabIndex={-1}>{consequence}</p>
      <ButtonGroup>
        <Button variant="warning" busy={busy} onClick={onConfirm}>{confirm}</Button>
        <Button variant="secondary" onClick={() => setAsking(false)}>Cancel</Button>
      </ButtonGroup>
    </div>
  );
}
