import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { formatInstant, formatLongDay } from '../../lib/dates.js';
import { IllustrativeTag } from '../../ui/IllustrativeTag.js';
import { InsetText } from '../../ui/InsetText.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { SummaryList } from '../../ui/SummaryList.js';
import { PackStanding } from './PackStanding.js';
import { PackTools } from './PackTools.js';
import { packHoldings } from './pack-holdings.js';

const PackCover_PackVersion = graphql(`
  fragment PackCover_PackVersion on PackVersion {
    number
    hash
    frozenAt
    frozenBy
    reason
    withheld
    content {
      partnership
      meetingTitle
      heldOn
      illustrative
      items {
        received
      }
    }
    pack {
      id
      addenda {
        id
      }
    }
    ...PackStanding_PackVersion
    ...PackTools_PackVersion
  }
`);

export function PackCover(props: { version: FragmentType<typeof PackCover_PackVersion> }) {
  const version = readFragment(PackCover_PackVersion, props.version);
  const { content } = version;
  const received = content.items.filter((item) => item.received).length;
  return (
    <section className="app-pack__cover">
      <PageTitle title={content.meetingTitle} caption={content.partnership} documentTitle={`Pack for ${content.meetingTitle}`} size="xl" />
      <PackStanding version={version} />
      <p className="govuk-body-l">Performance pack for the meeting on {formatLongDay(content.heldOn)}</p>
      {content.illustrative && (
        <p className="govuk-body">
          <IllustrativeTag /> This pack holds updates made up to show how the service works.
        </p>
      )}
      <SummaryList
        rows={[
          { key: 'Version', value: version.number },
          ...(version.reason ? [{ key: 'Why a new version', value: version.reason }] : []),
          { key: 'Frozen', value: `${formatInstant(version.frozenAt)} by ${version.frozenBy}` },
          { key: 'It contains', value: packHoldings(content.items.length, received, version.pack.addenda.length) },
          { key: 'Seal of this copy', value: <Seal hash={version.hash} /> },
        ]}
      />
      {version.withheld && <InsetText>Parts that are for members of the group alone are left out of this copy. The seal is that of this copy.</InsetText>}
      <PackTools version={version} />
    </section>
  );
}

/** Plain words first: what the long number is for, how to check it, and then what it is called. */
function Seal({ hash }: { hash: string }) {
  return (
    <>
      <span className="app-code">{hash}</span>
      <span className="app-cell-note">
        It changes if a single letter of the pack does. Anyone can compute it again from the pack downloaded as data, with{' '}
        <span className="app-code">npm run csa -- pack verify FILE</span> (technically: the SHA-256 hash of its content).
      </span>
    </>
  );
}
