import { HUB_FIELDS, REFERRAL_WORDS } from '@csa/shared/hub-words.js';
import { useState } from 'react';
import { paths } from '../../../app/paths.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { useChange } from '../../../graphql/use-change.js';
import { formatDay } from '../../../lib/dates.js';
import { Button } from '../../../ui/Button.js';
import { ButtonLink } from '../../../ui/ButtonLink.js';
import { ErrorSummary } from '../../../ui/ErrorSummary.js';
import { ReadingWidth } from '../../../ui/ReadingWidth.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { IllustrativeTag } from '../../../ui/IllustrativeTag.js';
import { PageTitle } from '../../../ui/PageTitle.js';
import { SummaryList } from '../../../ui/SummaryList.js';
import { CloseIssueForm } from './CloseIssueForm.js';

const IssuePage_HubIssue = graphql(`
  fragment IssuePage_HubIssue on HubIssue {
    id
    version
    referralType
    theme {
      id
      name
    }
    area {
      code
      name
    }
    agencies {
      id
      name
    }
    summary
    nextStep
    openedOn
    closedOn
    outcome
    illustrative
  }
`);

const ReopenHubIssue = graphql(`
  mutation ReopenHubIssue($input: ReopenHubIssueInput!) {
    reopenHubIssue(input: $input) {
      id
      version
      closedOn
      outcome
    }
  }
`);

interface IssuePageProps {
  issue: FragmentType<typeof IssuePage_HubIssue>;
  district: { slug: string; cspName: string };
  viewerCanKeep: boolean;
  onDone: (sentence: string) => void;
  onTheirs: () => void;
}

/** One issue as it stands, and for those whose district it is what can be done with it. */
export function IssuePage({ issue: masked, district, viewerCanKeep, onDone, onTheirs }: IssuePageProps) {
  const issue = readFragment(IssuePage_HubIssue, masked);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [busy, reopen] = useChange(ReopenHubIssue);
  const takeUpAgain = async () => {
    const refused = await reopen({ input: { id: issue.id, version: issue.version } });
    setErrors(refused);
    if (refused.length === 0) onDone('The issue was taken up again');
  };
  const rows = [
    { key: HUB_FIELDS.referralType, value: REFERRAL_WORDS[issue.referralType] },
    { key: HUB_FIELDS.themeId, value: issue.theme?.name ?? 'None of the agreement’s themes' },
    { key: HUB_FIELDS.area, value: issue.area?.name },
    { key: HUB_FIELDS.agencyIds, value: issue.agencies?.map(({ name }) => name).join('; ') },
    { key: HUB_FIELDS.summary, value: <span className="app-prose">{issue.summary}</span> },
    { key: HUB_FIELDS.nextStep, value: issue.nextStep ? <span className="app-prose">{issue.nextStep}</span> : 'None agreed yet' },
    { key: HUB_FIELDS.openedOn, value: formatDay(issue.openedOn) },
    { key: 'Closed on', value: issue.closedOn ? formatDay(issue.closedOn) : 'Still open' },
    ...(issue.outcome ? [{ key: 'What came of it', value: <span className="app-prose">{issue.outcome}</span> }] : []),
  ];
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle title={`${REFERRAL_WORDS[issue.referralType]}, ${issue.area?.name ?? ''}`} caption={`Community Safety Hub, ${district.cspName}`} />
      {issue.illustrative && <p className="govuk-body"><IllustrativeTag /> This issue was made up to show how the service works.</p>}
      <SummaryList rows={rows} />
      {viewerCanKeep && !issue.closedOn && (
        <>
          <ButtonLink to={paths.editHubIssue(district.slug, issue.id)} variant="secondary">Change the issue</ButtonLink>
          <h2 className="govuk-heading-m">Close the issue</h2>
          <ReadingWidth>
            <CloseIssueForm key={issue.version} issue={issue} onClosed={() => onDone('The issue was closed')} onTheirs={onTheirs} />
          </ReadingWidth>
        </>
      )}
      {viewerCanKeep && issue.closedOn && <Button variant="secondary" busy={busy} onClick={() => void takeUpAgain()}>Take it up again</Button>}
    </>
  );
}
