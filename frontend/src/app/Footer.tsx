import { Link } from 'react-router';
import { paths } from './paths.js';

const pages = [
  { to: paths.accessibility, text: 'Accessibility statement' },
  { to: paths.privacy, text: 'Privacy notice' },
  { to: paths.contact, text: 'Contact' },
];

export function Footer({ partnership }: { partnership?: string }) {
  return (
    <footer className="govuk-footer app-footer">
      <div className="govuk-width-container">
        <h2 className="govuk-visually-hidden">About this service</h2>
        <ul className="govuk-footer__inline-list">
          {pages.map(({ to, text }) => (
            <li key={to} className="govuk-footer__inline-list-item">
              <Link className="govuk-footer__link" to={to}>
                {text}
              </Link>
            </li>
          ))}
        </ul>
        <p className="govuk-body-s govuk-!-margin-bottom-1">{partnership ?? 'Community safety performance'}</p>
        <p className="govuk-body-s govuk-!-margin-bottom-0">
          A status is the judgement of the lead officer. What a meeting was shown stays as it was shown; corrections are added with their date.
        </p>
      </div>
    </footer>
  );
}
