import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../../access/viewer.js';
import { AuditService } from '../../audit/audit.service.js';
import { NotFound, refuseFor } from '../../platform/errors/errors.js';
import type { Load } from '../../platform/graphql/load.js';
import { PlanKeeping } from './plan-keeping.service.js';
import { type DistrictPlan, PlanSubGroup, SubGroupObjective } from './plan.entity.js';
import type { MovePlanPartInput } from './plan.inputs.js';
import { planOfObjective } from './plan.queries.js';
import { movingFaults } from './plan.rules.js';

/**
 * In which order the parts of a plan stand. Who moves a part says before which it is to stand, so that the same said twice is one move,
 * and two who move different parts at once both get what they asked for.
 */
@Injectable()
export class PlanOrderService {
  constructor(private readonly keeping: PlanKeeping, private readonly audit: AuditService) {}

  /** Puts a sub-group before another of its plan, or last. */
  moveSubGroup(load: Load, viewer: Viewer, input: MovePlanPartInput): Promise<DistrictPlan> {
    const { id } = input;
    return this.keeping.change(load, viewer, async tx => (await tx.findOneBy(PlanSubGroup, { id }))?.planId, async (tx, plan) => {
      const standing = await tx.find(PlanSubGroup, { where: { planId: plan.id }, order: { position: 'ASC' } });
      await this.move(tx, viewer, 'plan-sub-group', standing, input);
      return plan;
    });
  }

  /** Puts an objective before another of its sub-group, or last. */
  moveObjective(load: Load, viewer: Viewer, input: MovePlanPartInput): Promise<DistrictPlan> {
    const { id } = input;
    return this.keeping.change(load, viewer, tx => planOfObjective(tx, id), async (tx, plan) => {
      const objective = await tx.findOneBy(SubGroupObjective, { id });
      const standing = objective ? await tx.find(SubGroupObjective, { where: { subGroupId: objective.subGroupId }, order: { position: 'ASC' } }) : [];
      await this.move(tx, viewer, 'sub-group-objective', standing, input);
      return plan;
    });
  }

  private async move<Part extends PlanSubGroup | SubGroupObjective>(tx: EntityManager, viewer: Viewer, kind: string, standing: readonly Part[], { id, before = null }: MovePlanPartInput): Promise<void> {
    const part = standing.find(each => each.id === id);
    if (!part) throw new NotFound('Part of the plan');
    refuseFor(movingFaults(standing, before));
    const others = standing.filter(each => each !== part);
    const was = standing.indexOf(part);
    const is = before === id ? was : before === null ? others.length : others.findIndex(each => each.id === before);
    if (was === is) return;
    const ordered = [...others.slice(0, is), part, ...others.slice(is)];
    await tx.save(ordered.map((each, index) => Object.assign(each, { position: index + 1 })));
    await this.audit.record(tx, viewer, { verb: 'move', kind, id, before: { place: was + 1 }, after: { place: is + 1 } });
  }
}
