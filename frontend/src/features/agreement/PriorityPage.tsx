import { type ReactNode, useState } from 'react';
import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { useChange } from '../../graphql/use-change.js';
import { formatPeriod } from '../../lib/dates.js';
import { Breadcrumbs } from '../../ui/Breadcrumbs.js';
import { Done } from '../../ui/Done.js';
import { OtherNames } from '../../ui/OtherNames.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RenameForm } from '../../ui/RenameForm.js';
import { TextLink } from '../../ui/TextLink.js';
import { AddThemeForm } from './AddThemeForm.js';
import { PrioritySuccessions } from './PrioritySuccessions.js';
import { SplitPriorityForm } from './SplitPriorityForm.js';

const PriorityPage_Priority = graphql(`
  fragment PriorityPage_Priority on Priority {
    id
    name
    scope
    from
    until
    formerNames {
      name
      until
    }
    comingNames {
      name
      from
    }
    placings {
      from
      until
      theme {
        id
        slug
        name
      }
    }
    ...PrioritySuccessions_Priority
    ...SplitPriorityForm_Priority
  }
`);

const RenamePriority = graphql(`
  mutation RenamePriority($input: RenameInput!) {
    renamePriority(input: $input) {
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

interface PriorityPageProps {
  priority: FragmentType<typeof PriorityPage_Priority>;
  canEdit: boolean;
  /** What others do for it. */
  children?: ReactNode;
}

/** A priority with what it came from, what became of it and which themes stood under it when. */
export function PriorityPage({ priority: masked, canEdit, children }: PriorityPageProps) {
  const priority = readFragment(PriorityPage_Priority, masked);
  const [done, setDone] = useState<string>();
  const [busy, rename] = useChange(RenamePriority);
  return (
    <>
      <Breadcrumbs items={canEdit ? [{ to: paths.administration, text: 'Administration' }, { to: paths.registerPriorities, text: 'Priorities and themes' }] : [{ to: paths.agreement, text: 'Priorities' }]} />
      <PageTitle title={priority.name} caption={priority.scope === 'COUNTYWIDE' ? 'Countywide priority' : 'Priority of districts only'} />
      <Done text={done} />
      <OtherNames former={priority.formerNames} coming={priority.comingNames} />
      {(priority.from || priority.until) && <p className="govuk-body">In force: {formatPeriod(priority.from, priority.until)}.</p>}
      <PrioritySuccessions priority={priority} onDone={setDone} />
      <h2 className="govuk-heading-m">Themes</h2>
      {priority.placings.length === 0 && <p className="govuk-body">No theme stands under it, so nothing is reported for it.</p>}
      <ul className="govuk-list govuk-list--bullet">
        {priority.placings.map(({ from, until, theme }) => (
          <li key={`${theme.id} ${from}`}>
            <TextLink to={paths.theme(theme.slug)}>{theme.name}</TextLink>
            {(from || until) && `, ${formatPeriod(from, until)}`}
          </li>
        ))}
      </ul>
      {children}
      {canEdit && (
        <>
          <h2 className="govuk-heading-m">Change it</h2>
          <RenameForm key={`rename ${done ?? ''}`} what="priority" name={priority.name} coming={priority.comingNames} busy={busy} onRename={(change) => rename({ input: { id: priority.id, ...change } })} onDone={setDone} />
          {!priority.until && priority.scope === 'COUNTYWIDE' && (
            <>
              <AddThemeForm key={`theme ${done ?? ''}`} priorityId={priority.id} onDone={setDone} />
              <SplitPriorityForm key={`split ${done ?? ''}`} priority={priority} onDone={setDone} />
            </>
          )}
        </>
      )}
    </>
  );
}
