import type { ReactNode } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Select } from '../../ui/Select.js';
import { choicesOf, nameOf, readName, type VersionName } from './comparable.js';

export const ComparisonPage_Pack = graphql(`
  fragment ComparisonPage_Pack on Pack {
    id
    meeting {
      id
      heldOn
    }
    versions {
      id
      number
    }
  }
`);

interface ComparisonPageProps {
  packs: readonly FragmentType<typeof ComparisonPage_Pack>[];
  from: VersionName | null;
  to: VersionName | null;
  onChange: (from: VersionName | null, to: VersionName | null) => void;
  /** What the two have in difference, once both are chosen. */
  children: ReactNode;
}

/** Two versions, of one pack or of two, chosen from all there are. */
export function ComparisonPage({ from, to, onChange, children, ...props }: ComparisonPageProps) {
  const choices = choicesOf(readFragment(ComparisonPage_Pack, props.packs));
  const options = [{ value: '', label: 'Choose a version' }, ...choices];
  return (
    <>
      <PageTitle title="Compare two versions" caption="Packs" />
      <p className="govuk-body">You compare the copies that you may read. The texts themselves stay as they were frozen.</p>
      <div className="app-overview__tools app-no-print">
        <Select name="from" label="Before" options={options} value={from ? nameOf(from) : ''} onChange={(name) => onChange(readName(name), to)} />
        <Select name="to" label="Now" options={options} value={to ? nameOf(to) : ''} onChange={(name) => onChange(from, readName(name))} />
      </div>
      {children}
    </>
  );
}
