import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { count } from '../../../lib/words.js';
import { StatusStrip } from '../../../ui/StatusStrip.js';
import { stripOf } from './theme-history.js';

const ThemeStrip_ThemeMeeting = graphql(`
  fragment ThemeStrip_ThemeMeeting on ThemeMeeting {
    heldOn
    state
    form
    received
    nilReturn
    rating
    assuranceLevel
  }
`);

/** The last eight meetings of a theme at a glance. */
export function ThemeStrip(props: { timeline: readonly FragmentType<typeof ThemeStrip_ThemeMeeting>[] }) {
  const { strip, days } = stripOf(readFragment(ThemeStrip_ThemeMeeting, props.timeline));
  if (days.length === 0) return null;
  return (
    <p className="govuk-body">
      <span className="app-secondary" aria-hidden="true">{days.length === 1 ? 'The only meeting' : `The last ${count(days.length, 'meeting')}`}, oldest first: </span>
      <StatusStrip strip={strip} days={days} />
    </p>
  );
}
