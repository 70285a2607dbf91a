import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { formatPeriod } from '../../lib/dates.js';
import { InsetText } from '../../ui/InsetText.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { DistrictOnlyPriorities } from './DistrictOnlyPriorities.js';
import { EndedPriorities } from './EndedPriorities.js';
import { MembersTable } from './MembersTable.js';
import { PartnerPlans } from './PartnerPlans.js';
import { ThemesByMode } from './ThemesByMode.js';

const AgreementPage_Agreement = graphql(`
  fragment AgreementPage_Agreement on Agreement {
    title
    term
    from
    until
    standing
    ...ThemesByMode_Agreement
    ...EndedPriorities_Agreement
    ...DistrictOnlyPriorities_Agreement
    ...PartnerPlans_Agreement
    ...MembersTable_Agreement
  }
`);

/** The whole agreement on one page: what was agreed, who answers for it and where. */
export function AgreementPage(props: { agreement: FragmentType<typeof AgreementPage_Agreement> }) {
  const agreement = readFragment(AgreementPage_Agreement, props.agreement);
  const dated = agreement.from || agreement.until;
  return (
    <>
      <PageTitle title={agreement.title} caption={`Term ${agreement.term}`} documentTitle="Priorities" />
      <InsetText>
        {agreement.standing}
        {dated && ` (${formatPeriod(agreement.from, agreement.until)})`}
      </InsetText>
      <ThemesByMode agreement={agreement} />
      <EndedPriorities agreement={agreement} />
      <DistrictOnlyPriorities agreement={agreement} />
      <PartnerPlans agreement={agreement} />
      <MembersTable agreement={agreement} />
    </>
  );
}
