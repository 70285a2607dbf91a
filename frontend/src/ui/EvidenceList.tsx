import { ExternalLink } from './ExternalLink.js';

/** Links to evidence, each with the host that it leads to. */
export function EvidenceList({ links }: { links: readonly { title: string; address: string }[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {links.map(({ title, address }, index) => <li key={`${index} ${address}`}><ExternalLink address={address}>{title || address}</ExternalLink></li>)}
    </ul>
  );
}
