import { FailedPage } from './FailedPage.js';

/** What stands where the frame itself broke. */
export function FailedFrame() {
  return (
    <div className="govuk-width-container">
      <main className="govuk-main-wrapper" id="main-content">
        <FailedPage />
      </main>
    </div>
  );
}
