import { Link } from 'react-router';
import { serviceName } from '../ui/use-page-heading.js';
import { paths } from './paths.js';
import { SearchBox } from './SearchBox.js';
import { SignOutButton } from './SignOutButton.js';

interface HeaderProps {
  /** The partnership's name once it is known. */
  title?: string;
  viewerName?: string;
}

export function Header({ title = serviceName, viewerName }: HeaderProps) {
  return (
    <header className="app-header">
      <div className="govuk-width-container app-header__row">
        <Link to={paths.overview} className="app-header__name">
          {title}
        </Link>
        {viewerName && <SearchBox />}
        {viewerName && (
          <p className="app-header__account">
            <Link to={paths.ownAccount} className="app-header__name-link">{viewerName}<span className="govuk-visually-hidden"> (your account)</span></Link>
            <SignOutButton />
          </p>
        )}
      </div>
    </header>
  );
}
