export function SectionBreak() {
  return <hr className="govuk-section-break govuk-section-break--l govuk-section-break--visible" />;
}
