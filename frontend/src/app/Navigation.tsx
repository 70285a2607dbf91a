import { useState } from 'react';
import { useLocation } from 'react-router';
import { graphql } from '../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking.js';
import { classes } from '../lib/classes.js';
import { NavigationItem } from './NavigationItem.js';
import { navigationFor } from './navigation-items.js';

const Navigation_Viewer = graphql(`
  fragment Navigation_Viewer on Viewer {
    viewerCanReadOverview
    viewerCanReadRegister
    viewerCanReadMeasures
    viewerCanImportFigures
    viewerCanRunMeetings
    viewerCanWriteUpdates
    viewerCanEditRegister
  }
`);

export function Navigation({ viewer }: { viewer: FragmentType<typeof Navigation_Viewer> }) {
  const items = navigationFor(readFragment(Navigation_Viewer, viewer));
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  return (
    <div className="govuk-service-navigation">
      <div className="govuk-width-container">
        <div className="govuk-service-navigation__container">
          <nav aria-label="Menu" className="govuk-service-navigation__wrapper">
            <button
              type="button"
              className="govuk-service-navigation__toggle app-menu-toggle"
              aria-controls="navigation"
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              Menu
            </button>
            <ul className={classes('govuk-service-navigation__list', !open && 'app-menu-closed')} id="navigation">
              {items.map((item) => (
                <NavigationItem key={item.to} item={item} pathname={pathname} onGo={() => setOpen(false)} />
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </div>
  );
}
