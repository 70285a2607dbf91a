import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { formatInstant } from '../../lib/dates.js';
import { NotificationBanner } from '../../ui/NotificationBanner.js';
import { TextLink } from '../../ui/TextLink.js';

const PackStanding_PackVersion = graphql(`
  fragment PackStanding_PackVersion on PackVersion {
    number
    pack {
      id
      latest {
        id
        number
        frozenAt
        reason
      }
      meeting {
        id
        reopenReason
        reopenedAt
      }
    }
  }
`);

/** Says that a later version has taken this one's place, or that one is being prepared. */
export function PackStanding(props: { version: FragmentType<typeof PackStanding_PackVersion> }) {
  const { number, pack } = readFragment(PackStanding_PackVersion, props.version);
  const { latest, meeting } = pack;
  if (latest && latest.number > number) {
    return (
      <NotificationBanner title="Superseded" heading={`Version ${latest.number} has taken the place of this one`}>
        <p className="govuk-body">
          It was frozen {formatInstant(latest.frozenAt)}. {latest.reason && `Why: ${latest.reason} `}
          <TextLink to={paths.pack(pack.id, latest.number)}>Read version {latest.number}</TextLink>
        </p>
      </NotificationBanner>
    );
  }
  if (!meeting.reopenReason) return null;
  return (
    <NotificationBanner heading={`Version ${number + 1} is being prepared`}>
      <p className="govuk-body">
        The call was opened again{meeting.reopenedAt && ` ${formatInstant(meeting.reopenedAt)}`}. Why: {meeting.reopenReason}
      </p>
    </NotificationBanner>
  );
}
