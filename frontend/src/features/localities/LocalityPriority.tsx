import type { ReactNode } from 'react';
import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { formatDay } from '../../lib/dates.js';
import { TextLink } from '../../ui/TextLink.js';

const LocalityPriority_District = graphql(`
  fragment LocalityPriority_District on District {
    name
    localityTheme {
      id
      slug
      name
    }
  }
`);

interface LocalityPriorityProps {
  district: FragmentType<typeof LocalityPriority_District>;
  /** The day of the meeting for which its latest update was accepted. */
  lastReportedOn: string | undefined;
  /** That update. */
  children?: ReactNode;
}

export function LocalityPriority({ district: masked, lastReportedOn, children }: LocalityPriorityProps) {
  const { name, localityTheme } = readFragment(LocalityPriority_District, masked);
  return (
    <section>
      <h2 className="govuk-heading-m">Locality priority</h2>
      {localityTheme ? (
        <>
          <p className="govuk-body">
            <TextLink to={paths.theme(localityTheme.slug)}>{localityTheme.name}</TextLink> is reported to the group like a theme.{' '}
            {lastReportedOn ? `Its latest update was for the meeting of ${formatDay(lastReportedOn)}.` : 'No update has been accepted yet.'}
          </p>
          {children}
        </>
      ) : (
        <>
          <p className="govuk-body">{name} is not a locality priority of the agreement, so no update is asked for. It may report of its own accord.</p>
          {children}
        </>
      )}
    </section>
  );
}
