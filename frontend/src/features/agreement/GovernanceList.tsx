import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { TextLink } from '../../ui/TextLink.js';
import { ReportingLine } from './ReportingLine.js';

const GovernanceList_Theme = graphql(`
  fragment GovernanceList_Theme on Theme {
    governance {
      role
      stated
      board {
        id
        slug
        name
        ...ReportingLine_Board
      }
    }
  }
`);

/** The boards a theme answers to, each with the line above it. Where the agreement does not say how two boards stand to each other, neither do we. */
export function GovernanceList(props: { theme: FragmentType<typeof GovernanceList_Theme> }) {
  const { governance } = readFragment(GovernanceList_Theme, props.theme);
  if (governance.length === 0) return <>No board named</>;
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {governance.map(({ board, role, stated }) => (
        <li key={board.id}>
          <TextLink to={paths.board(board.slug)}>{board.name}</TextLink>
          {role && <span className="app-secondary"> ({role})</span>}
          {!stated && <span className="app-secondary"> (how the boards stand to each other is not stated)</span>}
          <ReportingLine board={board} />
        </li>
      ))}
    </ul>
  );
}
