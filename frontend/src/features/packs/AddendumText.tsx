import type { ReactNode } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { formatInstant } from '../../lib/dates.js';

const AddendumText_Addendum = graphql(`
  fragment AddendumText_Addendum on Addendum {
    text
    membersOnly
    addedAt
    addedBy
    versionNumber
  }
`);

interface AddendumTextProps {
  addendum: FragmentType<typeof AddendumText_Addendum>;
  /** What stands before the day: where it is read beside its item, or which item it is on. */
  heading: (when: string) => ReactNode;
  headingLevel?: 3 | 4;
}

/** A dated correction, with the version that it corrects. */
export function AddendumText({ heading, headingLevel = 3, ...props }: AddendumTextProps) {
  const { text, membersOnly, addedAt, addedBy, versionNumber } = readFragment(AddendumText_Addendum, props.addendum);
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="app-pack__addendum">
      <Heading className="govuk-heading-s govuk-!-margin-bottom-1">{heading(formatInstant(addedAt))}</Heading>
      <p className="govuk-body app-prose govuk-!-margin-bottom-1">{text}</p>
      <p className="govuk-body-s app-secondary">
        Added by {addedBy}; corrects version {versionNumber}
        {membersOnly && '. Kept to members of the group'}
      </p>
    </div>
  );
}
