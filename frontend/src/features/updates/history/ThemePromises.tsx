import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { today } from '../../../lib/dates.js';
import { Tag, type TagColour } from '../../../ui/Tag.js';
import { type PromiseStanding, promisesOf } from './promises.js';

const ThemePromises_ThemeMeeting = graphql(`
  fragment ThemePromises_ThemeMeeting on ThemeMeeting {
    heldOn
    update {
      id
      withheld
      nextSteps {
        id
        text
        owner
        dueOn
        state
      }
    }
  }
`);

const GROUPS: readonly { standing: PromiseStanding; heading: string; word: string; colour: TagColour }[] = [
  { standing: 'BROKEN', heading: 'Dropped or past their day', word: 'Not kept', colour: 'red' },
  { standing: 'STILL_GOING', heading: 'Still going', word: 'Still going', colour: 'teal' },
  { standing: 'KEPT', heading: 'Kept', word: 'Kept', colour: 'green' },
];

/** The next steps of a theme over time: what was promised at each meeting and what became of it. */
export function ThemePromises(props: { timeline: readonly FragmentType<typeof ThemePromises_ThemeMeeting>[] }) {
  const { promises, withheld } = promisesOf(readFragment(ThemePromises_ThemeMeeting, props.timeline), today());
  const none = GROUPS.every(({ standing }) => promises[standing].length === 0);
  if (none && !withheld) return null;
  return (
    <section>
      <h2 className="govuk-heading-m">Promises: next steps over time</h2>
      {withheld && <p className="govuk-body app-secondary">Some next steps are kept to members of the group and are not listed here.</p>}
      {GROUPS.filter(({ standing }) => promises[standing].length > 0).map(({ standing, heading, word, colour }) => (
        <div key={standing}>
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{heading} ({promises[standing].length})</h3>
          <ul className="govuk-list app-prose-list">
            {promises[standing].map(({ id, text, owner, words }) => (
              <li key={id} className="govuk-!-margin-bottom-2">
                <Tag colour={colour}>{word}</Tag> {text} <span className="app-secondary">({owner})</span>
                <span className="app-cell-note">{words}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
