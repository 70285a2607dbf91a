import { graphql } from '../../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../../graphql/generated/fragment-masking.js';
import { ConflictNote } from '../../../ui/ConflictNote.js';

const UpdateConflict_PerformanceUpdate = graphql(`
  fragment UpdateConflict_PerformanceUpdate on PerformanceUpdate {
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
  }
`);

/** Under a headline: where the figures spoke against the judgement. */
export function UpdateConflict(props: { update: FragmentType<typeof UpdateConflict_PerformanceUpdate> }) {
  const { conflict, conflictReason } = readFragment(UpdateConflict_PerformanceUpdate, props.update);
  return conflict && <ConflictNote sentence={conflict.sentence} measures={conflict.measures} reason={conflictReason} />;
}
