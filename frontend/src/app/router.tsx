import { createBrowserRouter, type RouteObject } from 'react-router';
import { Loading } from '../ui/Loading.js';
import { FailedFrame } from './FailedFrame.js';
import { FailedPage } from './FailedPage.js';
import { PlainFrame } from './PlainFrame.js';
import { Shell } from './Shell.js';

/** The pages inside the shell. Each is a file of its own, fetched when it is first opened. */
const pages: RouteObject[] = [
  { index: true, lazy: () => import('../routes/OverviewRoute.js') },
  { path: 'home', lazy: () => import('../routes/HomeRoute.js') },
  { path: 'history', lazy: () => import('../routes/HistoryRoute.js') },
  { path: 'agreement', lazy: () => import('../routes/AgreementRoute.js') },
  { path: 'agreement/contributions', lazy: () => import('../routes/ContributionsRoute.js') },
  { path: 'agreement/contributions/:slug', lazy: () => import('../routes/ContributionsChangeRoute.js') },
  { path: 'priorities/:slug', lazy: () => import('../routes/PriorityRoute.js') },
  { path: 'themes/:slug/arrangement', lazy: () => import('../routes/ArrangementRoute.js') },
  { path: 'themes/:slug', lazy: () => import('../routes/ThemeRoute.js') },
  { path: 'boards', lazy: () => import('../routes/BoardsRoute.js') },
  { path: 'boards/:slug', lazy: () => import('../routes/BoardRoute.js') },
  { path: 'people/:slug', lazy: () => import('../routes/PersonRoute.js') },
  { path: 'posts/:slug', lazy: () => import('../routes/PostRoute.js') },
  { path: 'localities', lazy: () => import('../routes/LocalitiesRoute.js') },
  { path: 'districts/:slug', lazy: () => import('../routes/DistrictRoute.js') },
  { path: 'districts/:district/areas/:slug', lazy: () => import('../routes/PrecisionAreaRoute.js') },
  { path: 'districts/:district/areas/:slug/extent', lazy: () => import('../routes/EnterExtentRoute.js') },
  { path: 'districts/:slug/hub', lazy: () => import('../routes/HubRoute.js') },
  { path: 'districts/:slug/hub/new', lazy: () => import('../routes/HubIssueNewRoute.js') },
  { path: 'districts/:slug/hub/:id', lazy: () => import('../routes/HubIssueRoute.js') },
  { path: 'districts/:slug/hub/:id/edit', lazy: () => import('../routes/HubIssueEditRoute.js') },
  { path: 'districts/:slug/meeting', lazy: () => import('../routes/DistrictMeetingRoute.js') },
  { path: 'districts/:slug/plan', lazy: () => import('../routes/PlanRoute.js') },
  { path: 'districts/:slug/plan/:year/sub-group', lazy: () => import('../routes/PlanSubGroupRoute.js') },
  { path: 'districts/:slug/plan/:year/objective', lazy: () => import('../routes/PlanObjectiveRoute.js') },
  { path: 'districts/:slug/plan/:year/action', lazy: () => import('../routes/PlanActionFormRoute.js') },
  { path: 'districts/:slug/plan/:year/action/:id', lazy: () => import('../routes/PlanActionRoute.js') },
  { path: 'measures', lazy: () => import('../routes/MeasuresRoute.js') },
  { path: 'measures/new', lazy: () => import('../routes/MeasureNewRoute.js') },
  { path: 'measures/:slug/manage', lazy: () => import('../routes/MeasureManageRoute.js') },
  { path: 'measures/:slug/edit', lazy: () => import('../routes/MeasureEditRoute.js') },
  { path: 'comparators', lazy: () => import('../routes/ComparatorsRoute.js') },
  { path: 'data/suppressed', lazy: () => import('../routes/KeptBackRoute.js') },
  { path: 'data/suppressed/:slug', lazy: () => import('../routes/KeptBackFiguresRoute.js') },
  { path: 'measures/:slug/map', lazy: () => import('../routes/MeasureMapRoute.js') },
  { path: 'measures/:slug/did-it-work', lazy: () => import('../routes/DidItWorkRoute.js') },
  { path: 'measures/:slug', lazy: () => import('../routes/MeasureRoute.js') },
  { path: 'data', lazy: () => import('../routes/DataRoute.js') },
  { path: 'imports', lazy: () => import('../routes/ImportsRoute.js') },
  { path: 'imports/new', lazy: () => import('../routes/ImportNewRoute.js') },
  { path: 'imports/:id', lazy: () => import('../routes/ImportRoute.js') },
  { path: 'meetings', lazy: () => import('../routes/MeetingsRoute.js') },
  { path: 'meetings/new', lazy: () => import('../routes/MeetingNewRoute.js') },
  { path: 'meetings/new-year', lazy: () => import('../routes/MeetingsNewRoute.js') },
  { path: 'meetings/timetable', lazy: () => import('../routes/TimetableDefaultsRoute.js') },
  { path: 'meetings/:id', lazy: () => import('../routes/MeetingRoute.js') },
  { path: 'meetings/:id/brief', lazy: () => import('../routes/BriefRoute.js') },
  { path: 'meetings/:id/tracker', lazy: () => import('../routes/TrackerRoute.js') },
  { path: 'meetings/:id/reopen', lazy: () => import('../routes/ReopenCallRoute.js') },
  { path: 'meetings/:id/changes', lazy: () => import('../routes/ChangesRoute.js') },
  { path: 'my-updates', lazy: () => import('../routes/MyUpdatesRoute.js') },
  { path: 'my-updates/common-parts', lazy: () => import('../routes/CommonPartsRoute.js') },
  { path: 'my-updates/:requestId', lazy: () => import('../routes/UpdateTaskListRoute.js') },
  { path: 'my-updates/:requestId/one-page', lazy: () => import('../routes/UpdateOnePageRoute.js') },
  { path: 'my-updates/:requestId/check', lazy: () => import('../routes/UpdateCheckRoute.js') },
  { path: 'my-updates/:requestId/submitted', lazy: () => import('../routes/UpdateSubmittedRoute.js') },
  { path: 'my-updates/:requestId/:section', lazy: () => import('../routes/UpdateSectionRoute.js') },
  { path: 'review/:requestId', lazy: () => import('../routes/ReviewRoute.js') },
  { path: 'packs', lazy: () => import('../routes/PacksRoute.js') },
  { path: 'packs/compare', lazy: () => import('../routes/ComparisonRoute.js') },
  { path: 'packs/:id/v/:number', lazy: () => import('../routes/PackRoute.js') },
  { path: 'search', lazy: () => import('../routes/SearchRoute.js') },
  { path: 'administration', lazy: () => import('../routes/AdministrationRoute.js') },
  { path: 'administration/people', lazy: () => import('../routes/RegisterPeopleRoute.js') },
  { path: 'administration/priorities', lazy: () => import('../routes/RegisterPrioritiesRoute.js') },
  { path: 'account', lazy: () => import('../routes/AccountRoute.js') },
  { path: 'administration/status-words', lazy: () => import('../routes/StatusWordsRoute.js') },
  { path: 'administration/accounts', lazy: () => import('../routes/AccountsRoute.js') },
  { path: 'administration/accounts/:id', lazy: () => import('../routes/ManageAccountRoute.js') },
  { path: 'administration/audit', lazy: () => import('../routes/AuditTrailRoute.js') },
  { path: '*', lazy: () => import('../routes/NotFoundRoute.js') },
];

export const router = createBrowserRouter([
  {
    Component: PlainFrame,
    HydrateFallback: Starting,
    ErrorBoundary: FailedFrame,
    children: [
      { path: '/sign-in', lazy: () => import('../routes/SignInRoute.js') },
      // Open to everybody: whoever cannot sign in must be able to read whom to ask.
      { path: '/accessibility', lazy: () => import('../routes/AccessibilityRoute.js') },
      { path: '/privacy', lazy: () => import('../routes/PrivacyRoute.js') },
      { path: '/contact', lazy: () => import('../routes/ContactRoute.js') },
    ],
  },
  {
    path: '/',
    Component: Shell,
    HydrateFallback: Starting,
    ErrorBoundary: FailedFrame,
    // The inner boundary keeps the header and navigation when one page fails.
    children: [{ ErrorBoundary: FailedPage, children: pages }],
  },
]);

function Starting() {
  return (
    <div className="govuk-width-container">
      <Loading what="the service" />
    </div>
  );
}
