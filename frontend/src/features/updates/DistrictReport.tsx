import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { faultsIn } from '../../graphql/use-change.js';
import { formatLongDay } from '../../lib/dates.js';
import { Button } from '../../ui/Button.js';
import { ButtonLink } from '../../ui/ButtonLink.js';
import { StateTag } from '../../ui/StateTag.js';

const DistrictReport_District = graphql(`
  fragment DistrictReport_District on District {
    slug
    name
    reporting {
      request {
        id
        state
        voluntary
        dueOn
        viewerCanWrite
        meeting {
          id
          title
        }
      }
      blockers {
        path
        message
      }
    }
  }
`);

const DistrictReport_begin = graphql(`
  mutation DistrictReport_begin($input: BeginVoluntaryReportInput!) {
    beginVoluntaryReport(input: $input) {
      __typename
      ... on UpdateRequest {
        id
      }
      ...Refused_UpdateBlocked
    }
  }
`);

/** For whoever writes for a district: its update for the meeting whose call is open, or a voluntary report to begin. */
export function DistrictReport(props: { district: FragmentType<typeof DistrictReport_District> }) {
  const { slug, name, reporting } = readFragment(DistrictReport_District, props.district);
  const navigate = useNavigate();
  const [{ fetching }, begin] = useMutation(DistrictReport_begin);
  const [faults, setFaults] = useState<readonly { message: string }[]>([]);
  if (!reporting) return null;
  const { request, blockers } = reporting;
  if (request) {
    const { id, state, voluntary, viewerCanWrite, dueOn, meeting } = request;
    const what = voluntary ? 'voluntary report' : 'update';
    return (
      <>
        <p className="govuk-body"><StateTag state={state} /> Your {what} for the {meeting.title.replace(/^Meeting/, 'meeting')}{viewerCanWrite && !voluntary && `, due on ${formatLongDay(dueOn)}`}.</p>
        <ButtonLink to={paths.update(id)} variant={viewerCanWrite ? undefined : 'secondary'}>{viewerCanWrite ? `Write the ${what} on ${name}` : `Read the ${what} on ${name}`}</ButtonLink>
      </>
    );
  }
  const press = async () => {
    const { data, error } = await begin({ input: { districtSlug: slug } });
    const begun = data?.beginVoluntaryReport;
    if (begun?.__typename === 'UpdateRequest') void navigate(paths.update(begun.id));
    else setFaults(faultsIn(begun, error));
  };
  return (
    <>
      <p className="govuk-body">You may report to the group of your own accord. Nobody waits for it, and nothing is late.{blockers.length > 0 && ` ${blockers.map(({ message }) => message).join(' ')}`}</p>
      {blockers.length === 0 && <Button variant="secondary" busy={fetching} onClick={() => void press()}>Begin a voluntary report on {name}</Button>}
      <p className="govuk-error-message" role="alert">{faults.map(({ message }) => message).join(' ')}</p>
    </>
  );
}
