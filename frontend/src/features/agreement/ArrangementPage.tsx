import { useState } from 'react';
import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { useChange } from '../../graphql/use-change.js';
import { Breadcrumbs } from '../../ui/Breadcrumbs.js';
import { Done } from '../../ui/Done.js';
import { FormerNames } from '../../ui/FormerNames.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RenameForm } from '../../ui/RenameForm.js';
import { BoardArrangements } from './BoardArrangements.js';
import { LeadArrangements } from './LeadArrangements.js';
import { ModeArrangements } from './ModeArrangements.js';

const ArrangementPage_Theme = graphql(`
  fragment ArrangementPage_Theme on Theme {
    id
    slug
    name
    formerNames {
      name
      until
    }
    ...LeadArrangements_Theme
    ...BoardArrangements_Theme
    ...ModeArrangements_Theme
  }
`);

const RenameTheme = graphql(`
  mutation RenameTheme($input: RenameInput!) {
    renameTheme(input: $input) {
      id
      name
    }
  }
`);

interface Named {
  id: string;
  name: string;
}
export interface PostChoice {
  id: string;
  title: string;
  organisation?: Named | null;
  holder?: { person: Named } | null;
}
interface ArrangementPageProps {
  theme: FragmentType<typeof ArrangementPage_Theme>;
  posts: readonly PostChoice[];
  organisations: readonly Named[];
  boards: readonly Named[];
}

/** Where an administrator changes who leads a theme, under which board and in which way, each from a day on. */
export function ArrangementPage({ theme: masked, posts, organisations, boards }: ArrangementPageProps) {
  const theme = readFragment(ArrangementPage_Theme, masked);
  const [done, setDone] = useState<string>();
  const [busy, rename] = useChange(RenameTheme);
  return (
    <>
      <Breadcrumbs items={[{ to: paths.administration, text: 'Administration' }, { to: paths.registerPriorities, text: 'Priorities and themes' }, { to: paths.theme(theme.slug), text: theme.name }]} />
      <PageTitle title={`Arrangement of ${theme.name}`} />
      <Done text={done} />
      <FormerNames names={theme.formerNames} />
      <p className="govuk-body">A change holds from the day that you give, past or coming. What was before stays in the history.</p>
      <RenameForm key={theme.name} what="theme" name={theme.name} busy={busy} onRename={(name, from) => rename({ input: { id: theme.id, name, nameSeen: theme.name, from } })} onDone={setDone} />
      <LeadArrangements key={`leads ${done ?? ''}`} theme={theme} posts={posts} organisations={organisations} onDone={setDone} />
      <BoardArrangements key={`boards ${done ?? ''}`} theme={theme} boards={boards} onDone={setDone} />
      <ModeArrangements key={`modes ${done ?? ''}`} theme={theme} onDone={setDone} />
    </>
  );
}
