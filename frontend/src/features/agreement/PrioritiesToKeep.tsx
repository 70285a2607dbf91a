import { useState } from 'react';
import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { modeWords, type ReportingMode } from '../../lib/terms.js';
import { Done } from '../../ui/Done.js';
import { Table } from '../../ui/Table.js';
import { TextLink } from '../../ui/TextLink.js';
import { EndedThemes } from './EndedThemes.js';
import { EndedPriorities } from './EndedPriorities.js';
import { MergePrioritiesForm } from './MergePrioritiesForm.js';

const PrioritiesToKeep_Agreement = graphql(`
  fragment PrioritiesToKeep_Agreement on Agreement {
    priorities {
      id
      slug
      name
      until
      themes {
        id
        slug
        name
        mode
      }
    }
    ...EndedPriorities_Agreement
    ...EndedThemes_Agreement
    localityThemes {
      id
      slug
      name
      mode
    }
  }
`);

interface Kept {
  id: string;
  slug: string;
  name: string;
  mode: ReportingMode;
}

const columns = [{ header: 'Priority' }, { header: 'Themes and how they report' }];

/** Every priority and theme with the way to where it is changed. */
export function PrioritiesToKeep(props: { agreement: FragmentType<typeof PrioritiesToKeep_Agreement> }) {
  const agreement = readFragment(PrioritiesToKeep_Agreement, props.agreement);
  const { priorities, localityThemes } = agreement;
  const [done, setDone] = useState<string>();
  const rows = [
    ...priorities.map(({ id, slug, name, themes }) => ({ key: id, cells: [<TextLink to={paths.priority(slug)}>{name}</TextLink>, <ThemeLinks themes={themes} />] })),
    { key: 'localities', cells: ['Locality priorities', <ThemeLinks themes={localityThemes} />] },
  ];
  return (
    <>
      <Done text={done} />
      <Table caption="Priorities and themes" hideCaption columns={columns} rows={rows} stack />
      <MergePrioritiesForm key={done ?? 'new'} priorities={priorities.filter(({ until }) => !until)} onDone={setDone} />
      <EndedPriorities agreement={agreement} />
      <EndedThemes agreement={agreement} />
    </>
  );
}

function ThemeLinks({ themes }: { themes: readonly Kept[] }) {
  if (themes.length === 0) return <>No theme, so nothing is reported</>;
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {themes.map(({ id, slug, name, mode }) => (
        <li key={id}>
          {name}, {modeWords[mode].toLowerCase()}:{' '}
          <TextLink to={paths.arrangement(slug)} hiddenText={`of ${name}`}>
            change
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
