import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { Table } from '../../ui/Table.js';
import { TextLink } from '../../ui/TextLink.js';
import { GovernanceList } from './GovernanceList.js';
import { LeadList } from './LeadList.js';

const ThemeTable_Theme = graphql(`
  fragment ThemeTable_Theme on Theme {
    id
    slug
    name
    modeInferred
    priority {
      id
      name
    }
    ...GovernanceList_Theme
    ...LeadList_Theme
  }
`);

interface ThemeTableProps {
  caption: string;
  themes: readonly FragmentType<typeof ThemeTable_Theme>[];
  /** Says at each row whether its way of reporting was inferred; not wanted where it is said once for all. */
  markInferred: boolean;
}

const columns = [{ header: 'Theme' }, { header: 'Board' }, { header: 'Who reports on it' }];

export function ThemeTable({ caption, themes, markInferred }: ThemeTableProps) {
  const rows = readFragment(ThemeTable_Theme, themes).map((theme) => ({
    key: theme.id,
    cells: [
      <>
        <TextLink to={paths.theme(theme.slug)}>{theme.name}</TextLink>
        {theme.priority && theme.priority.name !== theme.name && <span className="app-cell-note">Priority: {theme.priority.name}</span>}
        {markInferred && theme.modeInferred && <span className="app-cell-note">How it is reported is our reading: the agreement does not say</span>}
      </>,
      <GovernanceList theme={theme} />,
      <LeadList theme={theme} />,
    ],
  }));
  return <Table caption={caption} hideCaption columns={columns} rows={rows} stack className="app-thirds" />;
}
