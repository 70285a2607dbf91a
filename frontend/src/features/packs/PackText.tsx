interface PackTextProps {
  heading: string;
  text: string | null;
  withheld: boolean;
}

/** A part of an item; one that was left out of this copy says so and is not mistaken for empty. */
export function PackText({ heading, text, withheld }: PackTextProps) {
  return (
    <>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{heading}</h3>
      {text ? <p className="govuk-body app-prose">{text}</p> : <p className="govuk-body app-secondary">{withheld ? 'Kept to members of the group' : 'Nothing said'}</p>}
    </>
  );
}
