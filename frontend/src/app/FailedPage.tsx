import { Problem } from '../ui/Problem.js';

/** What stands where a page broke while it was drawn, or could not be fetched. */
export function FailedPage() {
  return (
    <div className="govuk-width-container">
      <main className="govuk-main-wrapper" id="main-content">
        <Problem onRetry={() => window.location.reload()} />
      </main>
    </div>
  );
}
