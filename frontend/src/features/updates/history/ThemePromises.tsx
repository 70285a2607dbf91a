import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { today } from '../../../lib/dates.js';
import { Tag } from '../../../ui/Tag.js';
import { MARKS, promisesInWords, promisesOf, STANDINGS } from './promises.js';

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
      lastSteps {
        step {
          id
        }
        outcome
        wasDueOn
        dueOn
        reason
      }
    }
  }
`);

/** The next steps of a theme over time, as a checklist: what was promised at each meeting, and what later ones were told of it. What is open comes first. */
export function ThemePromises(props: { timeline: readonly FragmentType<typeof ThemePromises_ThemeMeeting>[] }) {
  const { promises, withheld } = promisesOf(readFragment(ThemePromises_ThemeMeeting, props.timeline), today());
  if (promises.length === 0 && !withheld) return null;
  return (
    <section>
      <h2 className="govuk-heading-m">Promises: next steps over time</h2>
      {promises.length > 0 && <p className="govuk-body">{promisesInWords(promises)}</p>}
      {withheld && <p className="govuk-body app-secondary">Some next steps are kept to members of the group and are not listed here.</p>}
      <ul className="govuk-list app-checklist">
        {STANDINGS.flatMap((standing) => promises.filter((promise) => promise.standing === standing)).map(({ id, standing, text, owner, life }) => (
          <li key={id} className="app-checklist__item">
            <span className="app-checklist__box" aria-hidden="true">{MARKS[standing].box}</span>
            <div>
              <Tag colour={MARKS[standing].colour}>{MARKS[standing].word}</Tag> {text} <span className="app-secondary">({owner})</span>
              {life.map((sentence) => <span key={sentence} className="app-cell-note">{sentence}</span>)}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
