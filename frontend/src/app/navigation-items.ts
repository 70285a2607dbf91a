import { paths } from './paths.js';

export interface NavigationEntry {
  to: string;
  text: string;
  /** The beginnings of the addresses that belong to this entry. */
  covers: readonly string[];
}

interface ViewerCan {
  viewerCanReadOverview: boolean;
  viewerCanReadRegister: boolean;
  viewerCanReadMeasures: boolean;
  viewerCanImportFigures: boolean;
  viewerCanRunMeetings: boolean;
  viewerCanWriteUpdates: boolean;
  viewerCanEditRegister: boolean;
}

/** What the navigation offers: only what the server says this viewer may do. */
export function navigationFor(viewer: ViewerCan): NavigationEntry[] {
  return [
    ...(viewer.viewerCanReadOverview ? [{ to: paths.home, text: 'Your work', covers: [] }] : []),
    ...(viewer.viewerCanReadOverview ? [{ to: paths.overview, text: 'Overview', covers: ['/history'] }] : []),
    ...(viewer.viewerCanWriteUpdates ? [{ to: paths.myUpdates, text: 'My updates', covers: ['/my-updates'] }] : []),
    ...(viewer.viewerCanReadRegister ? registerEntries : []),
    ...(viewer.viewerCanReadMeasures ? [{ to: paths.measures, text: 'Measures', covers: ['/measures'] }] : []),
    ...(viewer.viewerCanImportFigures ? [{ to: paths.data, text: 'Data', covers: ['/data', '/imports'] }] : []),
    ...(viewer.viewerCanReadOverview || viewer.viewerCanRunMeetings ? [{ to: paths.meetings, text: 'Meetings', covers: ['/meetings', '/review'] }] : []),
    { to: paths.packs, text: 'Packs', covers: ['/packs'] },
    ...(viewer.viewerCanEditRegister ? [{ to: paths.administration, text: 'Administration', covers: ['/administration', '/posts'] }] : []),
  ];
}

const registerEntries: NavigationEntry[] = [
  { to: paths.agreement, text: 'Priorities', covers: ['/agreement', '/priorities', '/themes'] },
  { to: paths.localities, text: 'Localities', covers: ['/localities', '/districts'] },
  { to: paths.boards, text: 'Boards', covers: ['/boards', '/people'] },
];

export function isWithin(entry: NavigationEntry, pathname: string): boolean {
  return pathname === entry.to || entry.covers.some((start) => pathname === start || pathname.startsWith(`${start}/`));
}
