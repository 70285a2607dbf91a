import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { modeWords } from '../../lib/terms.js';
import { SummaryList } from '../../ui/SummaryList.js';
import { TextLink } from '../../ui/TextLink.js';
import { GovernanceList } from './GovernanceList.js';
import { LeadList } from './LeadList.js';

const ThemeArrangement_Theme = graphql(`
  fragment ThemeArrangement_Theme on Theme {
    kind
    mode
    modeInferred
    modeNote
    district {
      id
      slug
      name
    }
    ...GovernanceList_Theme
    ...LeadList_Theme
  }
`);

/** How a theme is arranged: who reports, which board, in which way. */
export function ThemeArrangement(props: { theme: FragmentType<typeof ThemeArrangement_Theme> }) {
  const theme = readFragment(ThemeArrangement_Theme, props.theme);
  const mode = (
    <>
      {theme.kind === 'DISTRICT' ? 'Voluntary: no call asks for it' : modeWords[theme.mode]}
      {theme.modeInferred && <span className="app-cell-note">Our reading, which the agreement does not state. {theme.modeNote}</span>}
      {!theme.modeInferred && theme.modeNote && <span className="app-cell-note">{theme.modeNote}</span>}
    </>
  );
  return (
    <SummaryList
      rows={[
        { key: 'Lead officer', value: <LeadList theme={theme} /> },
        { key: 'Board', value: <GovernanceList theme={theme} /> },
        { key: 'Reporting mode', value: mode },
        ...(theme.district ? [{ key: 'District', value: <TextLink to={paths.district(theme.district.slug)}>{theme.district.name}</TextLink> }] : []),
      ]}
    />
  );
}
