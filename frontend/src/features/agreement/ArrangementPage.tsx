import { useState } from 'react';
import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { useChange } from '../../graphql/use-change.js';
import { Breadcrumbs } from '../../ui/Breadcrumbs.js';
import { Done } from '../../ui/Done.js';
import { OtherNames } from '../../ui/OtherNames.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RenameForm } from '../../ui/RenameForm.js';
import { BoardArrangements } from './BoardArrangements.js';
import { EndTheme } from './EndTheme.js';
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
    comingNames {
      name
      from
    }
    ...LeadArrangements_Theme
    ...BoardArrangements_Theme
    ...ModeArrangements_Theme
    ...EndTheme_Theme
  }
`);

const RenameTheme = graphql(`
  mutation RenameTheme($input: RenameInput!) {
    renameTheme(input: $input) {
      id
      name
      formerNames {
        name
        until
      }
      comingNames {
        name
        from
      }
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
      <OtherNames former={theme.formerNames} coming={theme.comingNames} />
      <p className="govuk-body">A change holds from the day that you give, past or coming. What was before stays in the history.</p>
      <RenameForm key={`rename ${done ?? ''}`} what="theme" name={theme.name} coming={theme.comingNames} busy={busy} onRename={(change) => rename({ input: { id: theme.id, ...change } })} onDone={setDone} />
      <LeadArrangements key={`leads ${done ?? ''}`} theme={theme} posts={posts} organisations={organisations} onDone={setDone} />
      <BoardArrangements key={`boards ${done ?? ''}`} theme={theme} boards={boards} onDone={setDone} />
      <ModeArrangements key={`modes ${done ?? ''}`} theme={theme} onDone={setDone} />
      <EndTheme key={`end ${done ?? ''}`} theme={theme} onDone={setDone} />
    </>
  );
}
