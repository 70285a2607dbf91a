import { paths } from '../../../app/paths.js';
import { TextLink } from '../../../ui/TextLink.js';

const LINKS = [
  { to: paths.newMeasure, text: 'Add a measure that partners bring' },
  { to: paths.comparators, text: 'Areas to compare with' },
  { to: paths.keptBack, text: 'What is suppressed, and why' },
];

/** Where those who keep measures go from the list of them. */
export function KeepingLinks() {
  return (
    <nav aria-label="Keeping measures" className="app-no-print">
      <ul className="govuk-list">
        {LINKS.map(({ to, text }) => <li key={to}><TextLink to={to}>{text}</TextLink></li>)}
      </ul>
    </nav>
  );
}
