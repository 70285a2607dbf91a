import { Select } from '../../ui/Select.js';
import { organisationsOf, SHOWN, type Shown, type Tracked, type TrackerNarrowing } from './tracker-narrowing.js';

interface TrackerFilterProps {
  requests: readonly Tracked[];
  narrowing: TrackerNarrowing;
  onChange: (narrowing: TrackerNarrowing) => void;
}

const shownOptions = (Object.keys(SHOWN) as Shown[]).map((value) => ({ value, label: SHOWN[value] }));

/** Which updates the tracker shows: by where they stand, and by the organisation of the lead. */
export function TrackerFilter({ requests, narrowing, onChange }: TrackerFilterProps) {
  const names = [...new Set([...requests.flatMap(organisationsOf), ...(narrowing.organisation ? [narrowing.organisation] : [])])].sort((one, other) => one.localeCompare(other, 'en-GB'));
  const organisations = [{ value: '', label: 'All organisations' }, ...names.map((name) => ({ value: name, label: name }))];
  return (
    <div className="app-tracker-filter app-no-print" role="group" aria-label="Choose what is shown">
      <Select name="shown" label="Show" options={shownOptions} value={narrowing.shown} onChange={(shown) => onChange({ ...narrowing, shown })} />
      <Select name="organisation" label="Organisation of the lead" options={organisations} value={narrowing.organisation} onChange={(organisation) => onChange({ ...narrowing, organisation })} />
    </div>
  );
}
