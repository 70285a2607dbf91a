import { useState } from 'react';
import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import type { ExtentPanel_PrecisionAreaFragment } from '../../graphql/generated/graphql.js';
import { useChange } from '../../graphql/use-change.js';
import { formatDay, formatInstant } from '../../lib/dates.js';
import { count } from '../../lib/words.js';
import { ButtonLink } from '../../ui/ButtonLink.js';
import { Details } from '../../ui/Details.js';
import { Done } from '../../ui/Done.js';
import { Empty } from '../../ui/Empty.js';
import { SpellTools } from '../../ui/SpellTools.js';
import { SummaryCard } from '../../ui/SummaryCard.js';
import { SummaryList } from '../../ui/SummaryList.js';
import { ConfirmExtentForm } from './ConfirmExtentForm.js';

const ExtentPanel_PrecisionArea = graphql(`
  fragment ExtentPanel_PrecisionArea on PrecisionArea {
    id
    slug
    name
    whatIsMissing
    viewerCanEnterExtent
    district {
      id
      slug
    }
    area {
      code
      indicative
    }
    extents {
      id
      from
      until
      reason
      basisNote
      source
      enteredAt
      enteredBy
      confirmedAt
      confirmedBy
      isToday
      viewerCanConfirm
      viewerCanWithdraw
      members {
        area {
          code
          name
        }
        share
      }
    }
  }
`);

const WithdrawExtent = graphql(`
  mutation WithdrawExtent($input: WithdrawInput!) {
    withdrawExtent(input: $input) {
      id
      ...ExtentPanel_PrecisionArea
    }
  }
`);

type Extent = ExtentPanel_PrecisionAreaFragment['extents'][number];

/** Which small areas make it up, since when, and who says so; what is missing where nobody has entered any. */
export function ExtentPanel(props: { area: FragmentType<typeof ExtentPanel_PrecisionArea>; onChanged: () => void }) {
  const area = readFragment(ExtentPanel_PrecisionArea, props.area);
  const [done, setDone] = useState<string>();
  const changed = (message: string) => {
    setDone(message);
    props.onChanged();
  };
  return (
    <section aria-labelledby="extent">
      <h2 className="govuk-heading-m" id="extent">Where it is</h2>
      <Done text={done} />
      {area.whatIsMissing && <Empty heading="Its small areas are not entered">{area.whatIsMissing}</Empty>}
      {area.extents.map((extent) => (
        <SummaryCard key={extent.id} title={titleOf(extent)} headingLevel={3}>
          <SummaryList
            rows={[
              { key: 'State', value: extent.source ? `Confirmed: ${extent.source}` : 'Indicative: nobody has confirmed it yet' },
              { key: 'Why', value: extent.reason },
              { key: 'How chosen', value: extent.basisNote },
              { key: 'Entered', value: said(extent.enteredAt, extent.enteredBy) },
              ...(extent.confirmedAt ? [{ key: 'Confirmed', value: said(extent.confirmedAt, extent.confirmedBy) }] : []),
            ]}
          />
          <Details summary={count(extent.members?.length ?? 0, 'small area')}>
            <ul className="govuk-list govuk-list--bullet">
              {(extent.members ?? []).map(({ area: small, share }) => (
                <li key={small.code}>{small.name} ({small.code}){share != null && `: ${Math.round(share * 100)}% of its ground lies inside the boundary`}</li>
              ))}
            </ul>
          </Details>
          {extent.viewerCanConfirm && <ConfirmExtentForm id={extent.id} name={area.name} onDone={changed} />}
          {extent.viewerCanWithdraw && <WithdrawTool extent={extent} onDone={changed} />}
        </SummaryCard>
      ))}
      {area.viewerCanEnterExtent && (
        <ButtonLink to={paths.enterExtent(area.district.slug, area.slug)} variant="secondary">{area.extents.length > 0 ? 'Change its small areas from a day' : 'Enter its small areas'}</ButtonLink>
      )}
    </section>
  );
}

function WithdrawTool({ extent: { id, from }, onDone }: { extent: Extent; onDone: (message: string) => void }) {
  const [busy, withdraw] = useChange(WithdrawExtent);
  const name = `the extent from ${formatDay(from)}`;
  return <SpellTools id={id} name={name} until={null} canWithdraw busy={busy} hint="" onWithdraw={() => withdraw({ input: { id } })} onDone={() => onDone(`Withdrawn: ${name}`)} />;
}

function titleOf({ from, until, isToday, members }: Extent): string {
  const span = until ? `${formatDay(from)} until ${formatDay(until)}` : `From ${formatDay(from)}`;
  return `${span}${isToday ? ', today' : ''}: ${count(members?.length ?? 0, 'small area')}`;
}

const said = (at: string, by: string | null | undefined) => `${formatInstant(at)}${by ? ` by ${by}` : ''}`;
