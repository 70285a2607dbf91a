import { Button } from './Button.js';
import { PageTitle } from './PageTitle.js';

interface ProblemProps {
  /** What could not be done: "load the overview". */
  what?: string;
  onRetry?: () => void;
}

/** Something failed that is not the reader's doing. */
export function Problem({ what = 'show this page', onRetry }: ProblemProps) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <PageTitle title="Sorry, there is a problem" />
        <p className="govuk-body">The service could not {what}. What was saved before is safe.</p>
        <p className="govuk-body">Try again in a minute. If it goes on, tell the coordinator of the partnership what you were doing and when.</p>
        {onRetry && (
          <Button variant="secondary" onClick={onRetry}>
            Try again
          </Button>
        )}
      </div>
    </div>
  );
}
