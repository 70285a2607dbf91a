import { Select } from '../../../ui/Select.js';

const LENGTHS = ['4', '8', '12', '24', '40'] as const;
export type Length = (typeof LENGTHS)[number];

/** How far a page looks back when nobody chose. */
export const USUAL_LENGTH: Length = '12';

/** The length that an address names, or the usual one. */
export function lengthIn(text: string | null): Length {
  return LENGTHS.find((length) => length === text) ?? USUAL_LENGTH;
}

export function HistoryLength({ value, onChange }: { value: Length; onChange: (length: Length) => void }) {
  return (
    <div className="app-no-print">
      <Select name="meetings" label="How many meetings to show" options={LENGTHS.map((length) => ({ value: length, label: `The last ${length}` }))} value={value} onChange={onChange} />
    </div>
  );
}
