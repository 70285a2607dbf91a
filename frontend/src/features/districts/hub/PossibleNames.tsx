import { Checkbox } from '../../../ui/Checkbox.js';
import { WarningText } from '../../../ui/WarningText.js';

interface PossibleNamesProps {
  asked: readonly string[];
  areNone: boolean;
  onChange: (areNone: boolean) => void;
}

/** What looks like the name of a person: taken out by whoever writes, or said to be none. */
export function PossibleNames({ asked, areNone, onChange }: PossibleNamesProps) {
  if (asked.length === 0) return null;
  return (
    <>
      <WarningText>This looks like the name of a person: {asked.join('; ')}</WarningText>
      <Checkbox name="notNames" label={asked.length === 1 ? 'This is not the name of a person' : 'None of these is the name of a person'} checked={areNone} onChange={onChange} />
    </>
  );
}
