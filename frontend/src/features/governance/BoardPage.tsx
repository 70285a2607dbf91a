import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { Breadcrumbs } from '../../ui/Breadcrumbs.js';
import { OtherNames } from '../../ui/OtherNames.js';
import { InsetText } from '../../ui/InsetText.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { SummaryList } from '../../ui/SummaryList.js';
import { TextLink } from '../../ui/TextLink.js';
import { BoardHistory } from './BoardHistory.js';
import { BoardLines } from './BoardLines.js';

const BoardPage_Board = graphql(`
  fragment BoardPage_Board on Board {
    name
    note
    isPartnership
    formerNames {
      name
      until
    }
    comingNames {
      name
      from
    }
    reportsTo {
      ...BoardLines_BoardLink
    }
    reportingBoards {
      ...BoardLines_BoardLink
    }
    themes {
      id
      slug
      name
    }
    ...BoardHistory_Board
  }
`);

export function BoardPage(props: { board: FragmentType<typeof BoardPage_Board> }) {
  const board = readFragment(BoardPage_Board, props.board);
  const themes = board.themes ?? [];
  const themeList = (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {themes.map((theme) => (
        <li key={theme.id}>
          <TextLink to={paths.theme(theme.slug)}>{theme.name}</TextLink>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <Breadcrumbs items={[{ to: paths.boards, text: 'Boards' }]} />
      <PageTitle title={board.name} caption={board.isPartnership ? 'The group this service is for' : 'Board'} />
      <OtherNames former={board.formerNames} coming={board.comingNames} />
      {board.note && <InsetText>{board.note}</InsetText>}
      <SummaryList
        rows={[
          { key: 'Reports to', value: <BoardLines links={board.reportsTo} none="No board above it is named" /> },
          { key: 'Boards that report to it', value: <BoardLines links={board.reportingBoards} none="None named" /> },
          { key: 'Themes it answers for', value: themes.length > 0 ? themeList : 'None' },
        ]}
      />
      <BoardHistory board={board} />
    </>
  );
}
