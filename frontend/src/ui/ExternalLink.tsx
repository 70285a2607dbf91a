import { webHost } from '@csa/shared/web-address.js';
import type { ReactNode } from 'react';

interface ExternalLinkProps {
  address: string;
  children: ReactNode;
}

/** A link out of the service. Its host is written out, so that a reader sees where it leads; what is no web address is shown as text. */
export function ExternalLink({ address, children }: ExternalLinkProps) {
  const host = webHost(address);
  if (host === null) return <>{children}</>;
  return <><a className="govuk-link" href={address} rel="noopener noreferrer external">{children}</a> <span className="app-secondary">({host})</span></>;
}
