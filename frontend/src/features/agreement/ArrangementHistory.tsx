import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { formatPeriod } from '../../lib/dates.js';
import { modeWords } from '../../lib/terms.js';
import { Details } from '../../ui/Details.js';
import { OtherNames } from '../../ui/OtherNames.js';
import { TextLink } from '../../ui/TextLink.js';
import { LedOn } from './LedOn.js';

const ArrangementHistory_Theme = graphql(`
  fragment ArrangementHistory_Theme on Theme {
    slug
    name
    formerNames {
      name
      until
    }
    comingNames {
      name
      from
    }
    leadHistory {
      capacity
      from
      until
      post {
        id
        slug
        title
      }
      person {
        id
        slug
        name
      }
    }
    modes {
      id
      mode
      from
      until
      note
    }
    allGovernance {
      id
      from
      until
      board {
        id
        slug
        name
      }
    }
    placings {
      from
      until
      priority {
        id
        slug
        name
      }
    }
  }
`);

/** How a theme was arranged over time: who led it, under which board and priority, in which way. */
export function ArrangementHistory(props: { theme: FragmentType<typeof ArrangementHistory_Theme> }) {
  const theme = readFragment(ArrangementHistory_Theme, props.theme);
  return (
    <>
      <OtherNames former={theme.formerNames} coming={theme.comingNames} />
      <Details summary="Who led it, and how it was arranged, over time">
        <h3 className="govuk-heading-s">Leads</h3>
        {theme.leadHistory.length === 0 && <p className="govuk-body">Nobody has been named to lead it.</p>}
        <ul className="govuk-list">
          {theme.leadHistory.map(({ capacity, from, until, post, person }) => (
            <li key={`${post.id} ${from} ${until}`}>
              {person ? <TextLink to={paths.person(person.slug)}>{person.name}</TextLink> : 'Vacant, or nobody named'} (
              <TextLink to={paths.post(post.slug)}>{post.title}</TextLink>
              {capacity === 'DEPUTY' && ', deputy'}), {formatPeriod(from, until)}
            </li>
          ))}
        </ul>
        <LedOn slug={theme.slug} name={theme.name} />
        <h3 className="govuk-heading-s">Boards</h3>
        <ul className="govuk-list">
          {theme.allGovernance.map(({ id, from, until, board }) => (
            <li key={id}>
              <TextLink to={paths.board(board.slug)}>{board.name}</TextLink>, {formatPeriod(from, until)}
            </li>
          ))}
          {theme.allGovernance.length === 0 && <li>No board has been named.</li>}
        </ul>
        <h3 className="govuk-heading-s">Reporting mode</h3>
        <ul className="govuk-list">
          {theme.modes.map(({ id, mode, from, until, note }) => (
            <li key={id}>
              {modeWords[mode]}, {formatPeriod(from, until)}
              {note && <span className="app-cell-note">{note}</span>}
            </li>
          ))}
        </ul>
        {theme.placings.length > 0 && <h3 className="govuk-heading-s">Priority</h3>}
        <ul className="govuk-list">
          {theme.placings.map(({ from, until, priority }) => (
            <li key={`${priority.id} ${from}`}>
              <TextLink to={paths.priority(priority.slug)}>{priority.name}</TextLink>, {formatPeriod(from, until)}
            </li>
          ))}
        </ul>
      </Details>
    </>
  );
}
