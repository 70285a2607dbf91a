import type { ReactNode } from 'react';
import { paths } from '../../app/paths.js';
import { PrecisionAreaActions } from '../../features/districts/plan/PrecisionAreaActions.js';
import { NamedInUpdate } from '../../features/updates/reading/NamedInUpdate.js';
import { StepsNaming } from '../../features/updates/reading/StepsNaming.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { PrecisionAreaWork_PrecisionAreaFragment as Area } from '../../graphql/generated/graphql.js';
import { formatDay } from '../../lib/dates.js';
import { IllustrativeTag } from '../../ui/IllustrativeTag.js';
import { TextLink } from '../../ui/TextLink.js';

const PrecisionAreaWork_PrecisionArea = graphql(`
  fragment PrecisionAreaWork_PrecisionArea on PrecisionArea {
    name
    lastReport {
      text
      heldOn
      illustrative
    }
    district {
      id
      name
      localityTheme {
        id
        slug
        name
        currentUpdate {
          id
          illustrative
          request {
            id
            meeting {
              id
              heldOn
            }
          }
          ...NamedInUpdate_PerformanceUpdate
          ...StepsNaming_PerformanceUpdate
        }
      }
    }
    ...PrecisionAreaActions_PrecisionArea
  }
`);

/** What is done for a precision area, and what is said of it: the actions that name it, and the updates. */
export function PrecisionAreaWork(props: { area: FragmentType<typeof PrecisionAreaWork_PrecisionArea> }) {
  const area = readFragment(PrecisionAreaWork_PrecisionArea, props.area);
  return (
    <>
      <Actions area={area} />
      <Updates area={area} />
    </>
  );
}

/** What is done for it: by the district’s plan, and by what was promised in its updates. */
function Actions({ area }: { area: Area }) {
  return (
    <section aria-labelledby="actions">
      <h2 className="govuk-heading-m" id="actions">Its actions</h2>
      <PrecisionAreaActions area={area} />
      {area.district.localityTheme?.currentUpdate && <OfLatestUpdate area={area} what="Next steps of">{(update) => <StepsNaming place={area.name} update={update} />}</OfLatestUpdate>}
    </section>
  );
}

/** What the locality update says of it: written once, for the group. */
function Updates({ area }: { area: Area }) {
  const { name, district, lastReport } = area;
  return (
    <section aria-labelledby="updates">
      <h2 className="govuk-heading-m" id="updates">Its updates</h2>
      {!district.localityTheme && <p className="govuk-body">{district.name} is not a locality priority of the agreement, so no update is asked for.</p>}
      {lastReport && (
        <>
          <p className="govuk-body">{lastReport.illustrative && <IllustrativeTag />} Reported for the meeting of {formatDay(lastReport.heldOn)}:</p>
          <p className="govuk-body app-prose">{lastReport.text}</p>
        </>
      )}
      <OfLatestUpdate area={area} what={lastReport ? 'Where else it is named in' : 'From'}>{(update) => <NamedInUpdate place={name} elsewhere={lastReport !== null} update={update} />}</OfLatestUpdate>
    </section>
  );
}

type Update = NonNullable<NonNullable<Area['district']['localityTheme']>['currentUpdate']>;

/** Something of the latest update on its locality, with which update that is. */
function OfLatestUpdate({ area: { district: { localityTheme: theme } }, what, children }: { area: Area; what: string; children: (update: Update) => ReactNode }) {
  if (!theme) return null;
  const { slug, name, currentUpdate: update } = theme;
  if (!update) return <p className="govuk-body">No update on <TextLink to={paths.theme(slug)}>{name}</TextLink> has been accepted yet.</p>;
  return (
    <>
      <p className="govuk-body">{update.illustrative && <IllustrativeTag />} {what} the latest update on <TextLink to={paths.theme(slug)}>{name}</TextLink>, for the meeting of {formatDay(update.request?.meeting.heldOn ?? '')}:</p>
      {children(update)}
    </>
  );
}
