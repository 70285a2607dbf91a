import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { formatInstant } from '../../lib/dates.js';
import { listInWords } from '../../lib/words.js';
import { ConflictNote } from '../../ui/ConflictNote.js';
import { IllustrativeTag } from '../../ui/IllustrativeTag.js';
import { PackAsk } from './PackAsk.js';
import { PackAssurance } from './PackAssurance.js';
import { PackEvidence } from './PackEvidence.js';
import { PackMonitored } from './PackMonitored.js';
import { sectionWords } from './section-words.js';

const PackItemBody_PackItem = graphql(`
  fragment PackItemBody_PackItem on PackItem {
    form
    nilReason
    headline
    conflict {
      sentence
      measures {
        slug
        name
        variation
        sentence
      }
    }
    conflictReason
    withheld
    submittedByPost
    submittedAt
    illustrative
    ...PackMonitored_PackItem
    ...PackAssurance_PackItem
    ...PackAsk_PackItem
    ...PackEvidence_PackItem
  }
`);

export function PackItemBody(props: { item: FragmentType<typeof PackItemBody_PackItem> }) {
  const item = readFragment(PackItemBody_PackItem, props.item);
  const withheld = item.withheld.map(sectionWords);
  return (
    <>
      {item.nilReason ? (
        <p className="govuk-body-l app-update__headline">Nil return: {item.nilReason}</p>
      ) : (
        <>
          <p className="govuk-body-l app-update__headline">{item.headline ?? (item.withheld.includes('HEADLINE') ? 'The headline is kept to members' : 'No headline given')}</p>
          {item.conflict && <ConflictNote sentence={item.conflict.sentence} measures={item.conflict.measures} reason={item.conflictReason} />}
          {item.form === 'ASSURANCE' ? <PackAssurance item={item} /> : <PackMonitored item={item} />}
          <PackAsk item={item} />
          <PackEvidence item={item} />
        </>
      )}
      {withheld.length > 0 && <p className="govuk-body app-secondary">Kept to members of the group and left out of this copy: {listInWords(withheld)}.</p>}
      <p className="govuk-body-s app-secondary">
        {item.illustrative && <IllustrativeTag />} Submitted by {item.submittedByPost ?? 'a post that is not recorded'}
        {item.submittedAt && `, ${formatInstant(item.submittedAt)}`}
      </p>
    </>
  );
}
