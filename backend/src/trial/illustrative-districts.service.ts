import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { planYearOf } from '@csa/shared/plan-words.js';
import type { Viewer } from '../access/viewer.js';
import { Action, ActionState } from '../actions/action.entity.js';
import { Priority } from '../agreement/priorities/priority.entity.js';
import { Theme } from '../agreement/themes/theme.entity.js';
import { HubIssue } from '../districts/hub/hub-issue.entity.js';
import { HubService } from '../districts/hub/hub.service.js';
import { PlanActionsService } from '../districts/plan/plan-actions.service.js';
import { DistrictPlan, PlanSubGroup, SubGroupObjective } from '../districts/plan/plan.entity.js';
import { PlansService } from '../districts/plan/plans.service.js';
import { Organisation } from '../governance/bodies/organisation.entity.js';
import { Post } from '../governance/people/post.entity.js';
import { District } from '../localities/district.entity.js';
import { PrecisionArea, precisionAreaCode } from '../localities/precision-area.entity.js';
import { Load } from '../platform/graphql/load.js';
import { Clock } from '../platform/time/clock.js';
import { addWorkingDays } from '../platform/time/working-days.js';
import { type IllustrativeAction, type IllustrativeDistrict, type IllustrativeIssue, readIllustrativeDistricts } from './illustrative-districts-file.js';
import { instantOn } from './illustrative-steps.js';
import { unlessRefused } from './refused.js';

const FILE = fileURLToPath(new URL('../../../infra/seed/illustrative-districts.yaml', import.meta.url));

/** Ids by the slugs of the register. */
interface Register {
  organisations: ReadonlyMap<string, string>;
  /** Organisations and posts. */
  owners: ReadonlyMap<string, string>;
  priorities: ReadonlyMap<string, string>;
  themes: ReadonlyMap<string, string>;
  precisionAreas: ReadonlyMap<string, string>;
}

interface Telling {
  viewer: Viewer;
  told: IllustrativeDistrict;
  district: District;
  /** So many working days from the first start. */
  day: (workingDays: number) => Day;
  register: Register;
}

/** A district’s plan and its hub, by the verbs that its lead uses, at pretended times. What is there already is not made again. */
@Injectable()
export class IllustrativeDistrictsService {
  constructor(private readonly db: DataSource, private readonly clock: Clock, private readonly plans: PlansService, private readonly planned: PlanActionsService, private readonly hub: HubService) {}

  /** What the file tells, each district with the key of the account that writes. */
  async told(): Promise<IllustrativeDistrict[]> {
    return readIllustrativeDistricts(await readFile(FILE, 'utf8'));
  }

  /** Lives through the work of one district; one that the register does not have is left out. */
  async live(viewer: Viewer, told: IllustrativeDistrict, firstStart: Day): Promise<void> {
    const district = await this.db.manager.findOneBy(District, { slug: told.district });
    if (!district) return;
    const telling: Telling = { viewer, told, district, day: workingDays => addWorkingDays(firstStart, workingDays), register: await this.register() };
    await this.plan(telling, planYearOf(firstStart));
    for (const issue of told.issues) await this.issue(telling, issue);
  }

  private async plan(telling: Telling, year: number): Promise<void> {
    const { viewer, district, told: { begun, sub_groups: groups, actions } } = telling;
    const { manager } = this.db;
    const then = <Result>(work: (load: Load) => Promise<Result>) => this.at(telling.day(begun), work);
    const plan = (await manager.findOneBy(DistrictPlan, { districtId: district.id, year })) ?? (await then(load => this.plans.begin(load, viewer, { districtSlug: district.slug, year }, true)));
    for (const { objectives, ...words } of groups) {
      const group = (await manager.findOneBy(PlanSubGroup, { planId: plan.id, name: words.name }))
        ?? unlessRefused(await then(load => this.plans.saveSubGroup(load, viewer, { id: null, version: 0, planId: plan.id, ...words })));
      for (const { actions: own, text, target } of objectives) {
        const objective = (await manager.findOneBy(SubGroupObjective, { subGroupId: group.id, text }))
          ?? unlessRefused(await then(load => this.plans.saveObjective(load, viewer, { id: null, version: 0, subGroupId: group.id, text, target })));
        for (const action of own) await this.action(telling, plan, objective.id, action);
      }
    }
    for (const action of actions) await this.action(telling, plan, null, action);
  }

  private async action({ viewer, told, day, register }: Telling, plan: DistrictPlan, objectiveId: string | null, action: IllustrativeAction): Promise<void> {
    const { text, owner, partners, priorities, areas, due, done, dropped, notes } = action;
    const [first, dueOn] = [`${plan.year}-04-01`, day(due)];
    const input = {
      id: null, version: 0, planId: plan.id, objectiveId, text, ownerId: idIn(register.owners, owner),
      // In the first weeks of April what is late would lie before the plan itself.
      dueOn: dueOn < first ? first : dueOn,
      partnerIds: partners.map(slug => idIn(register.organisations, slug)), priorityIds: priorities.map(slug => idIn(register.priorities, slug)),
      precisionAreaIds: areas.map(slug => idIn(register.precisionAreas, slug)),
    };
    const { id } = (await this.db.manager.findOneBy(Action, { bornOfId: plan.id, text })) ?? unlessRefused(await this.at(day(told.begun), load => this.planned.save(load, viewer, input)));
    for (const note of notes) {
      const state = note.on === done ? ActionState.DONE : note.on === dropped ? ActionState.DROPPED : ActionState.OPEN;
      await this.at(day(note.on), load => this.planned.noteProgress(load, viewer, { id, notedOn: day(note.on), text: note.text, state }));
    }
  }

  private async issue({ viewer, district, day, register }: Telling, told: IllustrativeIssue): Promise<void> {
    const { referral_type: referralType, summary, next_step: nextStep, closed, outcome } = told;
    const input = {
      districtSlug: district.slug, referralType, themeId: told.theme ? idIn(register.themes, told.theme) : null, area: told.area ? precisionAreaCode(told.area) : district.gssCode,
      agencyIds: told.agencies.map(slug => idIn(register.organisations, slug)), summary, nextStep, openedOn: day(told.opened), notNames: [],
    };
    const issue = (await this.db.manager.findOneBy(HubIssue, { districtId: district.id, summary })) ?? taken(await this.at(day(told.opened), load => this.hub.open(load, viewer, input, true)));
    if (closed === null || outcome === null || issue.closedOn !== null) return;
    taken(await this.at(day(closed), load => this.hub.close(load, viewer, { id: issue.id, version: issue.version, closedOn: day(closed), outcome, notNames: [] })));
  }

  private at<Result>(day: Day, work: (load: Load) => Promise<Result>): Promise<Result> {
    return this.clock.at(instantOn(day, '10:40'), () => work(new Load(this.db)));
  }

  private async register(): Promise<Register> {
    const { manager } = this.db;
    const bySlug = (rows: readonly { id: string; slug: string }[]) => new Map(rows.map(({ id, slug }) => [slug, id]));
    const [organisations, posts] = [bySlug(await manager.find(Organisation)), bySlug(await manager.find(Post))];
    return {
      organisations, owners: new Map([...organisations, ...posts]), priorities: bySlug(await manager.find(Priority)), themes: bySlug(await manager.find(Theme)),
      precisionAreas: bySlug(await manager.find(PrecisionArea)),
    };
  }
}

function idIn(known: ReadonlyMap<string, string>, slug: string): string {
  const id = known.get(slug);
  if (!id) throw new Error(`The illustrative district work names “${slug}”, which the register does not have.`);
  return id;
}

/** What looks like a name must not stand in the file at all. */
function taken(answer: Awaited<ReturnType<HubService['open']>>): HubIssue {
  if (answer instanceof HubIssue) return answer;
  throw new Error(`The illustrative issue was refused. ${answer.message}`);
}
