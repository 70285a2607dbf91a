/** Says on every page of a trial what is real in it and what is not. */
export function TrialBanner() {
  return (
    <aside className="app-trial" aria-label="Trial">
      <div className="govuk-width-container govuk-phase-banner">
        <p className="govuk-phase-banner__content">
          <strong className="govuk-tag govuk-tag--orange govuk-phase-banner__content__tag">Trial</strong>
          <span className="govuk-phase-banner__text">
            The agreement, boards and named leads are as published. Meetings, updates, plans and issues tagged “Illustrative” are made up to show how this works.
          </span>
        </p>
      </div>
    </aside>
  );
}
