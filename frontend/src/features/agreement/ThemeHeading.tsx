import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { Breadcrumbs } from '../../ui/Breadcrumbs.js';
import { formatDay, today } from '../../lib/dates.js';
import { useAsOn } from '../../lib/use-as-on.js';
import { InsetText } from '../../ui/InsetText.js';
import { PageTitle } from '../../ui/PageTitle.js';

const ThemeHeading_Theme = graphql(`
  fragment ThemeHeading_Theme on Theme {
    name
    kind
    until
    endReason
    priority {
      id
      name
    }
  }
`);

export function ThemeHeading(props: { theme: FragmentType<typeof ThemeHeading_Theme> }) {
  const theme = readFragment(ThemeHeading_Theme, props.theme);
  const on = useAsOn();
  return (
    <>
      <Breadcrumbs
        items={[
          { to: paths.overview, text: 'Overview' },
          theme.kind === 'DISTRICT' ? { to: paths.localities, text: 'Localities' } : { to: paths.agreement, text: 'Priorities' },
        ]}
      />
      <PageTitle title={theme.name} caption={theme.kind === 'LOCALITY' ? 'Locality priority' : theme.kind === 'DISTRICT' ? 'Voluntary reports of a district' : theme.priority && theme.priority.name !== theme.name && `Priority: ${theme.priority.name}`} />
      {theme.until && <InsetText>This theme {theme.until <= (on ?? today()) ? 'ended' : 'ends'} on {formatDay(theme.until)}. {theme.endReason && `Why: ${theme.endReason}`}</InsetText>}
    </>
  );
}
