import { Link } from 'react-router';

export function BackLink({ to, children = 'Back' }: { to: string; children?: string }) {
  return (
    <Link className="govuk-back-link" to={to}>
      {children}
    </Link>
  );
}
