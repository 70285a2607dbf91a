import { Select } from '../../ui/Select.js';
import type { OverviewView } from './overview-view.js';

interface OverviewToolsProps {
  view: OverviewView;
  onChange: (view: OverviewView) => void;
}

const shows: readonly { value: OverviewView['show']; label: string }[] = [
  { value: 'all', label: 'Everything' },
  { value: 'asks', label: 'Asks of the group' },
  { value: 'changed', label: 'Changed since last time' },
  { value: 'missing', label: 'No update received' },
];

const orders: readonly { value: OverviewView['order']; label: string }[] = [
  { value: 'agreement', label: 'As in the agreement' },
  { value: 'asks', label: 'Asks first' },
  { value: 'status', label: 'Off track first' },
];

/** What to show and in which order. On paper the boxes go; each group says how many of its rows are left out. */
export function OverviewTools({ view, onChange }: OverviewToolsProps) {
  return (
    <div className="app-overview__tools app-no-print">
      <Select name="show" label="Show" options={shows} value={view.show} onChange={(show) => onChange({ ...view, show })} />
      <Select name="order" label="Order" options={orders} value={view.order} onChange={(order) => onChange({ ...view, order })} />
    </div>
  );
}
