import { Link } from 'react-router';
import { classes } from '../lib/classes.js';
import { isWithin, type NavigationEntry } from './navigation-items.js';

interface NavigationItemProps {
  item: NavigationEntry;
  pathname: string;
  onGo: () => void;
}

export function NavigationItem({ item, pathname, onGo }: NavigationItemProps) {
  const active = isWithin(item, pathname);
  return (
    <li className={classes('govuk-service-navigation__item', active && 'govuk-service-navigation__item--active')}>
      <Link className="govuk-service-navigation__link" to={item.to} aria-current={current(item, pathname, active)} onClick={onGo}>
        {active ? <strong className="govuk-service-navigation__active-fallback">{item.text}</strong> : item.text}
      </Link>
    </li>
  );
}

function current(item: NavigationEntry, pathname: string, active: boolean): 'page' | 'true' | undefined {
  if (pathname === item.to) return 'page';
  return active ? 'true' : undefined;
}
