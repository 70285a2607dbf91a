export function Footer({ partnership }: { partnership?: string }) {
  return (
    <footer className="govuk-footer app-footer">
      <div className="govuk-width-container">
        <p className="govuk-body-s govuk-!-margin-bottom-1">{partnership ?? 'Community safety performance'}</p>
        <p className="govuk-body-s govuk-!-margin-bottom-0">
          A status is the judgement of the lead officer. What a meeting was shown stays as it was shown; corrections are added with their date.
        </p>
      </div>
    </footer>
  );
}
