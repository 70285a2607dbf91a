/** What the ways lead through: the things that stand ready in the world of the access test. */
export interface Landmarks {
  frozenMeeting: string;
  openMeeting: string;
  pack: string;
  /** The request that the person at hand may write for, or that of anti-social behaviour. */
  request: string;
}

/** Ways from the root to a real object of each type, each written as the fields on the way. A crossing field is tried on all of them. */
export function waysTo(type: string, at: Landmarks): string[][] {
  const theme = 'theme(slug: "asb")';
  const locality = 'theme(slug: "locality-stafford")';
  const meeting = `meeting(id: "${at.frozenMeeting}")`;
  const pack = `pack(id: "${at.pack}")`;
  const requests = [
    [`updateRequest(id: "${at.request}")`],
    [`meeting(id: "${at.openMeeting}")`, 'requests'],
    ['person(slug: "elliott-sharrard-williams")', 'owes'],
    ['myUpdateRequests'],
  ];
  const ways: Record<string, string[][]> = {
    Account: [['accounts']],
    Agreement: [['agreement']],
    Area: [['precisionArea(slug: "stafford-town")', 'area'], ['measure(slug: "asb")', 'areas']],
    Board: [['boards'], ['board(slug: "sscsg")'], [theme, 'governance', 'board']],
    ComparatorMember: [['comparatorSets', 'members']],
    District: [['district(slug: "stafford")'], [locality, 'district']],
    DistrictPlan: [['district(slug: "stafford")', 'plan']],
    DistrictPaper: [['districtPaper(slug: "stafford")']],
    Hub: [['district(slug: "stafford")', 'hub']],
    HubIssue: [['district(slug: "stafford")', 'hub', 'open']],
    ImportRun: [['imports', 'imports']],
    LeadOfficer: [[theme, 'leads']],
    Measure: [['measure(slug: "asb")'], ['measures']],
    MeasureTarget: [['measure(slug: "asb")', 'targets']],
    MeasureTheme: [['measure(slug: "asb")', 'themeTies']],
    Meeting: [[meeting], [pack, 'meeting'], ['meetings']],
    Pack: [[pack], ['packs'], [meeting, 'pack'], [`packVersion(packId: "${at.pack}", number: 1)`, 'pack']],
    PrecisionArea: [['precisionArea(slug: "stafford-town")'], ['district(slug: "stafford")', 'precisionAreas']],
    PartnerPlan: [['agreement', 'partnerPlans']],
    Partnership: [['partnership']],
    PerformanceUpdate: [[theme, 'currentUpdate'], [theme, 'updates'], ...requests.map(way => [...way, 'previousUpdate'])],
    Person: [['person(slug: "simon-scott")'], [theme, 'leads', 'post', 'holder', 'person']],
    PlannedAction: [['district(slug: "stafford")', 'plan', 'actions']],
    Post: [[theme, 'leads', 'post'], ['viewer', 'posts'], ['agreement', 'members', 'post']],
    Priority: [['agreement', 'priorities'], [theme, 'priority']],
    Rebase: [['measure(slug: "asb")', 'rebases']],
    Recipient: requests.map(way => [...way, 'recipients']),
    Theme: [[theme], [locality]],
    ThemeGovernance: [[theme, 'governance']],
    UpdateRequest: requests,
    Viewer: [['viewer']],
  };
  const found = ways[type];
  if (!found) throw new Error(`No way to a ${type} is known: write one down in ways-to.ts.`);
  return found;
}

/** `a { b { c } }` */
export const asQuery = (way: string[]): string => `{ ${way.join(' { ')}${' }'.repeat(way.length)}`;

/** All objects at the end of a way, through the lists on it; empty where it ends in nothing. */
export function objectsAt(data: unknown, way: string[]): Record<string, unknown>[] {
  return way.reduce<unknown[]>((reached, step) => {
    const name = /^\w+/.exec(step)?.[0] ?? '';
    return reached.flatMap(object => (object as Record<string, unknown>)[name] ?? []);
  }, data ? [data] : []) as Record<string, unknown>[];
}
