import { useSearchParams } from 'react-router';
import { SHOWN, type Shown, type TrackerNarrowing } from './tracker-narrowing.js';

/** What the tracker shows stands in the address: a reload or a link shows the same. */
export function useTrackerNarrowing(): [TrackerNarrowing, (narrowing: TrackerNarrowing) => void] {
  const [parameters, setParameters] = useSearchParams();
  const asked = parameters.get('show') ?? '';
  const shown = asked in SHOWN ? (asked as Shown) : '';
  const change = (narrowing: TrackerNarrowing) => {
    const next = Object.entries({ show: narrowing.shown, organisation: narrowing.organisation }).filter(([, value]) => value !== '');
    setParameters(Object.fromEntries(next), { replace: true, preventScrollReset: true });
  };
  return [{ shown, organisation: parameters.get('organisation') ?? '' }, change];
}
