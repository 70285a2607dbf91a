interface ReadSectionProps {
  heading: string;
  text: string | null;
  withheld: boolean;
}

/** A part of an update with its heading; what was kept from the reader says so and is not mistaken for empty. */
export function ReadSection({ heading, text, withheld }: ReadSectionProps) {
  return (
    <>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{heading}</h3>
      {text ? <p className="govuk-body app-prose">{text}</p> : <p className="govuk-body app-secondary">{withheld ? 'Kept to members of the group' : 'Nothing said'}</p>}
    </>
  );
}
