import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import type { AuditWanted } from '../features/audit-trail/AuditFilterForm.js';
import { AuditTrailPage } from '../features/audit-trail/AuditTrailPage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { isDay } from '../lib/dates.js';

const AuditTrailQuery = graphql(`
  query AuditTrail($filter: AuditFilter, $beyond: ID) {
    ...AuditTrailPage_Query
  }
`);

const FIELDS = ['words', 'kind', 'thing', 'person', 'from', 'until'] as const;

export function Component() {
  const [address, setAddress] = useSearchParams();
  const wanted = Object.fromEntries(FIELDS.map((field) => [field, address.get(field) ?? ''])) as unknown as AuditWanted;
  const day = (text: string) => (isDay(text) ? text : null);
  const filter = {
    words: wanted.words || null, kind: wanted.kind || null, thingId: wanted.thing || null, accountId: wanted.person || null,
    from: day(wanted.from), until: day(wanted.until),
  };
  const [result, reload] = useQuery({ query: AuditTrailQuery, variables: { filter, beyond: address.get('beyond') } });
  const asked = (next: AuditWanted) => new URLSearchParams(FIELDS.filter((field) => next[field]).map((field) => [field, next[field]]));
  return (
    <Answer result={result} what="the audit trail" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {(data) => (
        <AuditTrailPage
          query={data}
          wanted={wanted}
          onWanted={(next) => setAddress(asked(next))}
          addressBeyond={(id) => `${paths.audit}?${new URLSearchParams([...asked(wanted), ['beyond', id]]).toString()}`}
        />
      )}
    </Answer>
  );
}
