interface ReadSectionProps {
  heading: string;
  text: string | null;
}

/** A part of an update with its heading; what was left empty or is not open to the reader says so. */
export function ReadSection({ heading, text }: ReadSectionProps) {
  return (
    <>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{heading}</h3>
      {text ? <p className="govuk-body app-prose">{text}</p> : <p className="govuk-body app-secondary">Nothing said</p>}
    </>
  );
}
