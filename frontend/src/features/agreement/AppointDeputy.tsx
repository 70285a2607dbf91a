import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/generated/gql.js';
import type { AppointDeputy_OrganisationsQuery } from '../../graphql/generated/graphql.js';
import { Details } from '../../ui/Details.js';
import { Loading } from '../../ui/Loading.js';
import { NotificationBanner } from '../../ui/NotificationBanner.js';
import { AppointDeputyForm, type Choice } from './AppointDeputyForm.js';

const OrganisationsQuery = graphql(`
  query AppointDeputy_Organisations {
    agreement {
      id
      members {
        id
        organisation {
          id
          name
        }
      }
    }
  }
`);

/** For those who may edit the register: names a deputy for the lead officer of a theme. */
export function AppointDeputy({ themeId }: { themeId: string }) {
  const [{ data }] = useQuery({ query: OrganisationsQuery });
  const [done, setDone] = useState<string>();
  return (
    <>
      {done && (
        <NotificationBanner kind="success" key={`said ${done}`}>
          <p className="govuk-notification-banner__heading">{done}</p>
        </NotificationBanner>
      )}
      {/* A new key after each success: the form starts again, closed and empty. */}
      <Details summary="Appoint a deputy" key={done ?? 'new'}>
        {data ? <AppointDeputyForm themeId={themeId} organisations={organisations(data)} onDone={setDone} /> : <Loading what="the organisations" />}
      </Details>
    </>
  );
}

function organisations(data: AppointDeputy_OrganisationsQuery): Choice[] {
  const found = (data.agreement?.members ?? []).flatMap((member) => (member.organisation ? [member.organisation] : []));
  return [...new Map(found.map(({ id, name }) => [id, { id, name }])).values()].sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
}
