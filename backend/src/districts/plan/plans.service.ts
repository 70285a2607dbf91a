import { Injectable } from '@nestjs/common';
import { type EntityManager, Not } from 'typeorm';
import { OBJECTIVE_FIELDS, SUB_GROUP_FIELDS } from '@csa/shared/plan-words.js';
import type { Viewer } from '../../access/viewer.js';
import { AuditService } from '../../audit/audit.service.js';
import { exactly } from '../../governance/changes/naming.js';
import { InvalidInput, NotFound, refuseFor } from '../../platform/errors/errors.js';
import type { EditConflict } from '../../platform/graphql/edit-conflict.js';
import type { Load } from '../../platform/graphql/load.js';
import { Clock } from '../../platform/time/clock.js';
import { bothTexts } from '../both-texts.js';
import { changedIn } from '../changed-in.js';
import { PlanKeeping } from './plan-keeping.service.js';
import { DistrictPlan, PlanAction, PlanSubGroup, SubGroupObjective } from './plan.entity.js';
import type { BeginDistrictPlanInput, RemovePlanPartInput, SaveObjectiveInput, SaveSubGroupInput } from './plan.inputs.js';
import { planOfObjective } from './plan.queries.js';
import { beginningFaults, objectiveRemovalFaults, subGroupRemovalFaults } from './plan.rules.js';

/** The plan of a district for a year, its sub-groups and what they are to achieve. */
@Injectable()
export class PlansService {
  constructor(private readonly keeping: PlanKeeping, private readonly audit: AuditService, private readonly clock: Clock) {}

  /** Begins the plan for a year; a district has one for each. `illustrative`: made up for a trial. */
  begin(load: Load, viewer: Viewer, { districtSlug, year }: BeginDistrictPlanInput, illustrative = false): Promise<DistrictPlan> {
    return this.keeping.begin(load, viewer, districtSlug, async (tx, district) => {
      const standing = await tx.findBy(DistrictPlan, { districtId: district.id });
      refuseFor(beginningFaults(year, standing.map(plan => plan.year), this.clock.today()));
      const plan = await tx.save(tx.create(DistrictPlan, { districtId: district.id, year, illustrative }));
      await this.audit.record(tx, viewer, { verb: 'begin', kind: 'district-plan', id: plan.id, after: { district: district.name, year } });
      return plan;
    });
  }

  /** Adds a sub-group, or says something else of one. */
  saveSubGroup(load: Load, viewer: Viewer, { id, planId, version, name, responsibilities }: SaveSubGroupInput): Promise<PlanSubGroup | EditConflict> {
    return this.keeping.change(load, viewer, async () => planId, async tx => {
      const standing = id ? await tx.findOneBy(PlanSubGroup, { id, planId }) : null;
      if (id && !standing) throw new NotFound('Sub-group');
      const said = { name, responsibilities };
      if (standing && standing.version !== version) return bothTexts(tx, { kind: 'plan-sub-group', called: 'this sub-group', thing: standing }, SUB_GROUP_FIELDS, standing, said);
      if (await tx.existsBy(PlanSubGroup, { planId, name: exactly(name), ...(id && { id: Not(id) }) })) {
        throw new InvalidInput([{ path: 'name', message: `There is a sub-group called ${name} in this plan already.` }]);
      }
      return this.keep(tx, viewer, 'plan-sub-group', standing ?? tx.create(PlanSubGroup, { planId, version: 0, position: ((await tx.maximum(PlanSubGroup, 'position', { planId })) ?? 0) + 1 }), said);
    });
  }

  /** Adds an objective to a sub-group, or says something else of one. */
  saveObjective(load: Load, viewer: Viewer, { id, subGroupId, version, ...words }: SaveObjectiveInput): Promise<SubGroupObjective | EditConflict> {
    return this.keeping.change(load, viewer, async tx => (await tx.findOneBy(PlanSubGroup, { id: subGroupId }))?.planId, async tx => {
      const standing = id ? await tx.findOneBy(SubGroupObjective, { id, subGroupId }) : null;
      if (id && !standing) throw new NotFound('Objective');
      const said = { text: words.text, target: words.target || null };
      const inWords = ({ text, target }: typeof said) => ({ text, target: target ?? '' });
      if (standing && standing.version !== version) {
        return bothTexts(tx, { kind: 'sub-group-objective', called: 'this objective', thing: standing }, OBJECTIVE_FIELDS, inWords(standing), inWords(said));
      }
      return this.keep(tx, viewer, 'sub-group-objective', standing ?? tx.create(SubGroupObjective, { subGroupId, version: 0, position: ((await tx.maximum(SubGroupObjective, 'position', { subGroupId })) ?? 0) + 1 }), said);
    });
  }

  /** Takes a sub-group out of its plan, once it has no objective left. */
  removeSubGroup(load: Load, viewer: Viewer, { id, version }: RemovePlanPartInput): Promise<DistrictPlan> {
    return this.keeping.change(load, viewer, async tx => (await tx.findOneBy(PlanSubGroup, { id }))?.planId, async (tx, plan) => {
      const group = seen(await tx.findOneBy(PlanSubGroup, { id }), version, 'sub-group');
      refuseFor(subGroupRemovalFaults(await tx.countBy(SubGroupObjective, { subGroupId: id })));
      await tx.delete(PlanSubGroup, id);
      await this.audit.record(tx, viewer, { verb: 'remove', kind: 'plan-sub-group', id, before: { name: group.name, responsibilities: group.responsibilities } });
      return plan;
    });
  }

  /** Takes an objective with its target out of its plan, once no action is for it. */
  removeObjective(load: Load, viewer: Viewer, { id, version }: RemovePlanPartInput): Promise<DistrictPlan> {
    return this.keeping.change(load, viewer, tx => planOfObjective(tx, id), async (tx, plan) => {
      const objective = seen(await tx.findOneBy(SubGroupObjective, { id }), version, 'objective');
      refuseFor(objectiveRemovalFaults(await tx.countBy(PlanAction, { objectiveId: id })));
      await tx.delete(SubGroupObjective, id);
      await this.audit.record(tx, viewer, { verb: 'remove', kind: 'sub-group-objective', id, before: { text: objective.text, target: objective.target } });
      return plan;
    });
  }

  /** Saves a part of a plan, new or changed, with its entry; the same words again are no change. */
  private async keep<Part extends PlanSubGroup | SubGroupObjective>(tx: EntityManager, viewer: Viewer, kind: string, part: Part, said: Partial<Part>): Promise<Part> {
    const isNew = part.version === 0;
    const changed = changedIn<Partial<Part>>(isNew ? null : part, said);
    if (!changed) return part;
    const saved = await tx.save(Object.assign(part, said, { version: part.version + 1 }));
    await this.audit.record(tx, viewer, { verb: isNew ? 'add' : 'edit', kind, id: saved.id, ...changed });
    return saved;
  }
}

/** The part as it was seen; one that somebody removed is not found, one that somebody changed is to be looked at first. */
function seen<Part extends { version: number }>(part: Part | null, version: number, what: string): Part {
  if (!part) throw new NotFound(what.charAt(0).toUpperCase() + what.slice(1));
  if (part.version !== version) throw new InvalidInput([{ path: '', message: `Somebody changed this ${what} in between. Nothing was removed: look at it again.` }]);
  return part;
}
