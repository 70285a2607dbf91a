import { useInstallation } from './use-installation.js';

/** Who answers for this installation; where nobody was named, it says so and who can name them. */
export function WhomToAsk() {
  const installation = useInstallation();
  if (!installation) return <p className="govuk-body">Ask the coordinator of the partnership.</p>;
  const { contact, trial } = installation;
  if (!contact.name && !contact.email) {
    return (
      <p className="govuk-body">
        {trial ? 'This is a trial on one computer: whoever started it answers for it.' : 'Ask the coordinator of the partnership. No address has been set for this installation yet; whoever runs it can set one.'}
      </p>
    );
  }
  return (
    <p className="govuk-body">
      {contact.name ?? 'Whoever runs this service'}
      {contact.email && (
        <>
          , <a className="govuk-link" href={`mailto:${contact.email}`}>{contact.email}</a>
        </>
      )}
    </p>
  );
}
