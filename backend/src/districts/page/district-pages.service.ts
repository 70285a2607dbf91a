import { Injectable } from '@nestjs/common';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { Action, BornOf } from '../../actions/action.entity.js';
import { nextStepsByUpdate } from '../../actions/action.loaders.js';
import { localityThemeOfDistrictOn, voluntaryThemeOfDistrictOn } from '../../agreement/agreement.loaders.js';
import { Theme, ThemeKind } from '../../agreement/themes/theme.entity.js';
import { Organisation } from '../../governance/bodies/organisation.entity.js';
import { FormerName } from '../../governance/changes/former-name.entity.js';
import { holdsOn } from '../../governance/effective-dates.js';
import { endedNamesOf, holderOfPostOn, holdersOfPost, organisationById, organisationsOn, personById, postById } from '../../governance/governance.loaders.js';
import { Person } from '../../governance/people/person.entity.js';
import { PostHolder } from '../../governance/people/post-holder.entity.js';
import { Post } from '../../governance/people/post.entity.js';
import { Area } from '../../localities/areas/area.entity.js';
import { type DecileRow, deprivationOf, deprivationOn } from '../../localities/deprivation/deprivation.loaders.js';
import { District } from '../../localities/district.entity.js';
import { extentsOfArea } from '../../localities/extents/extents.loaders.js';
import { PrecisionAreaExtent } from '../../localities/extents/precision-area-extent.entity.js';
import { areaByCode, districtById, precisionAreasOn } from '../../localities/localities.loaders.js';
import { PrecisionArea, precisionAreaCode } from '../../localities/precision-area.entity.js';
import { figuresChanges } from '../../measures/states/ready-answers.service.js';
import { meetingById, requestById } from '../../meetings/meeting.loaders.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import { UpdateRequest } from '../../meetings/update-request.entity.js';
import { entityOf, runPrepared } from '../../platform/database/prepared.js';
import { NotFound } from '../../platform/errors/errors.js';
import type { Load } from '../../platform/graphql/load.js';
import { Clock } from '../../platform/time/clock.js';
import { acceptedReportsByAreaOn, inItsSection, type ReportRow, reportsByRequest } from '../../updates/areas/areas.queries.js';
import { EvidenceLink } from '../../updates/evidence-link.entity.js';
import { PerformanceUpdate } from '../../updates/performance-update.entity.js';
import { StepOutcome } from '../../updates/steps/step-outcome.entity.js';
import { currentUpdateByThemeOn, evidenceByUpdate, lastStepsByUpdate, lastStepsOf, statusWordByUpdate, type StatusWordOfUpdate, updateByRequest } from '../../updates/update.loaders.js';
import { openIssueCountByDistrict } from '../hub/hub.loaders.js';
import { DistrictPlan } from '../plan/plan.entity.js';
import { plansByDistrict } from '../plan/plan.loaders.js';
import { DISTRICT_PAGE } from './district-page.sql.js';

type Rows = Record<string, unknown>[];

/** What the statement answers: rows of tables, and of the statements that it shares with loaders. */
interface Page extends Record<Table, Rows> {
  district: Record<string, unknown> | null;
  current: { theme_id: string; update_id: string }[];
  words: StatusWordOfUpdate[];
  reports: ReportRow[];
  lastReports: ReportRow[];
  deciles: DecileRow[];
  openIssues: number;
  figuresChanges: string;
}
type Table = 'posts' | 'holders' | 'people' | 'organisations' | 'themes' | 'names' | 'updates' | 'requests' | 'meetings' | 'told' | 'actions' | 'evidence' | 'places' | 'extents' | 'areas' | 'plans';

/** Reads a district with what its page shows in one statement. Whoever asks for more of it, or may not see all of it, has the rest read as ever. */
@Injectable()
export class DistrictPages {
  constructor(private readonly db: DataSource, private readonly clock: Clock) {}

  /** The district; what hangs on it stands ready in the loaders of the question, and is given out by the same fields, to those who may see it. */
  async read(load: Load, slug: string, day: Day): Promise<District> {
    const today = this.clock.today();
    const [row] = await runPrepared<{ page: Page }>(this.db, DISTRICT_PAGE, [slug, day, today]);
    const { page } = row!;
    if (!page.district) throw new NotFound('District');
    const district = entityOf(this.db, District, page.district);
    load.prime(districtById, district.id, district);
    this.governance(load, page, day);
    this.reporting(load, page, district, day);
    this.places(load, page, district, day, today);
    load.prime(plansByDistrict, district.id, this.entities(DistrictPlan, page.plans));
    load.prime(openIssueCountByDistrict, district.id, page.openIssues);
    load.prime(figuresChanges, 'figures', page.figuresChanges);
    return district;
  }

  /** Who chairs and leads, today and ever, and the organisations. */
  private governance(load: Load, page: Page, day: Day): void {
    const holders = this.entities(PostHolder, page.holders);
    for (const post of this.entities(Post, page.posts)) {
      const own = holders.filter(({ postId }) => postId === post.id);
      load.prime(postById, post.id, post);
      load.prime(holdersOfPost, post.id, own);
      load.prime(holderOfPostOn(day), post.id, own.find(holder => holdsOn(holder, day)) ?? null);
    }
    for (const person of this.entities(Person, page.people)) load.prime(personById, person.id, person);
    const organisations = this.entities(Organisation, page.organisations);
    for (const organisation of organisations) load.prime(organisationById, organisation.id, organisation);
    load.prime(organisationsOn(day), 'all', organisations.filter(organisation => holdsOn(organisation, day)));
  }

  /** Under what the district reports, and the last update that was accepted of each. */
  private reporting(load: Load, page: Page, district: District, day: Day): void {
    const themes = this.entities(Theme, page.themes);
    const ofKind = (sought: ThemeKind) => themes.find(({ kind }) => kind === sought) ?? null;
    load.prime(localityThemeOfDistrictOn(day), district.id, ofKind(ThemeKind.LOCALITY));
    load.prime(voluntaryThemeOfDistrictOn(day), district.id, ofKind(ThemeKind.DISTRICT));
    const names = this.entities(FormerName, page.names);
    const updates = this.entities(PerformanceUpdate, page.updates);
    for (const { id } of themes) {
      load.prime(endedNamesOf, id, names.filter(({ thingId }) => thingId === id));
      const current = page.current.find(({ theme_id }) => theme_id === id);
      load.prime(currentUpdateByThemeOn(day), id, updates.find(update => update.id === current?.update_id) ?? null);
    }
    for (const request of this.entities(UpdateRequest, page.requests)) {
      load.prime(requestById, request.id, request);
      load.prime(reportsByRequest, request.id, page.reports.filter(({ requestId }) => requestId === request.id).map(inItsSection));
    }
    for (const meeting of this.entities(Meeting, page.meetings)) load.prime(meetingById, meeting.id, meeting);
    const actions = this.entities(Action, page.actions);
    const lastSteps = lastStepsOf(this.entities(StepOutcome, page.told), actions);
    const evidence = this.entities(EvidenceLink, page.evidence);
    for (const update of updates) {
      load.prime(updateByRequest, update.requestId, update);
      load.prime(statusWordByUpdate, update.id, page.words.find(({ id }) => id === update.id) ?? null);
      load.prime(lastStepsByUpdate, update.id, lastSteps.filter(({ updateId }) => updateId === update.id));
      load.prime(nextStepsByUpdate, update.id, actions.filter(({ bornOf, bornOfId }) => bornOf === BornOf.NEXT_STEP && bornOfId === update.id));
      load.prime(evidenceByUpdate, update.id, evidence.filter(({ updateId }) => updateId === update.id));
    }
  }

  /** Its precision areas with the extents that stand and what was last reported of each; it and they as areas of figures. */
  private places(load: Load, page: Page, district: District, day: Day, today: Day): void {
    const places = this.entities(PrecisionArea, page.places);
    const extents = this.entities(PrecisionAreaExtent, page.extents);
    const areas = this.entities(Area, page.areas);
    load.prime(precisionAreasOn(day), district.id, places);
    for (const { id } of places) {
      load.prime(extentsOfArea, id, extents.filter(({ precisionAreaId }) => precisionAreaId === id));
      load.prime(acceptedReportsByAreaOn(day), id, page.lastReports.filter(({ precisionAreaId }) => precisionAreaId === id).map(inItsSection));
    }
    for (const code of [district.gssCode, ...places.map(({ slug }) => precisionAreaCode(slug))]) load.prime(areaByCode, code, areas.find(area => area.code === code) ?? null);
    const own = areas.find(({ code }) => code === district.gssCode);
    if (own) load.prime(deprivationOn(today), own.id, deprivationOf(page.deciles));
  }

  private entities<Entity extends ObjectLiteral>(type: EntityTarget<Entity>, rows: Rows): Entity[] {
    return rows.map(row => entityOf(this.db, type, row));
  }
}
