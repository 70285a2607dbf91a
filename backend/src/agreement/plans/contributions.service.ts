import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../access/viewer.js';
import { AuditService } from '../../audit/audit.service.js';
import { changeRegister } from '../../governance/changes/register-change.js';
import { effectiveOn } from '../../governance/effective-dates.js';
import { InvalidInput, NotFound } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import type { ChangeContributionsInput } from './contribution.inputs.js';
import { PlanObjective } from './partner-plan.entity.js';
import { PlanContribution } from './plan-contribution.entity.js';
import { Priority } from '../priorities/priority.entity.js';

/** Which priorities serve which objectives of the partners' plans, as the partnership enters it. */
@Injectable()
export class ContributionsService {
  constructor(private readonly db: DataSource, private readonly clock: Clock, private readonly audit: AuditService) {}

  /** Begins, changes and ends contributions of one priority from today. Said twice it is done once. */
  change(viewer: Viewer, input: ChangeContributionsInput): Promise<Priority> {
    return changeRegister(this.db, async tx => {
      const priority = await tx.findOneBy(Priority, { id: input.priorityId });
      if (!priority) throw new NotFound('Priority');
      const standing = await this.standing(tx, priority.id);
      for (const objectiveId of input.ends) {
        const contribution = standing.get(objectiveId);
        if (contribution) await this.end(tx, viewer, contribution);
      }
      for (const [index, { objectiveId, note }] of input.contributes.entries()) {
        await this.refuseUnlessInForce(tx, objectiveId, `contributes.${index}`);
        await this.put(tx, viewer, standing.get(objectiveId) ?? null, { priorityId: priority.id, planObjectiveId: objectiveId, note: note || null });
      }
      return priority;
    });
  }

  private async standing(tx: EntityManager, priorityId: string): Promise<Map<string, PlanContribution>> {
    const rows = tx.createQueryBuilder(PlanContribution, 'row').where({ priorityId }).andWhere(...effectiveOn('row', this.clock.today()));
    return new Map((await rows.getMany()).map(row => [row.planObjectiveId, row]));
  }

  private async refuseUnlessInForce(tx: EntityManager, id: string, path: string): Promise<void> {
    const known = await tx.createQueryBuilder(PlanObjective, 'row').where({ id }).andWhere(...effectiveOn('row', this.clock.today())).getExists();
    if (!known) throw new InvalidInput([{ path, message: 'This objective is not in force today. Reload the page to see the objectives that are.' }]);
  }

  private async put(tx: EntityManager, viewer: Viewer, standing: PlanContribution | null, wanted: Pick<PlanContribution, 'priorityId' | 'planObjectiveId' | 'note'>): Promise<void> {
    if (standing && standing.note === wanted.note) return;
    const saved = await tx.save(tx.create(PlanContribution, { ...(standing ?? { validFrom: this.clock.today() }), ...wanted }));
    const before = standing ? { note: standing.note } : undefined;
    await this.audit.record(tx, viewer, { verb: standing ? 'edit' : 'add', kind: 'plan-contribution', id: saved.id, before, after: { ...wanted } });
  }

  /** What was entered today held on no day yet, so that a slip leaves no trace but in the audit. */
  private async end(tx: EntityManager, viewer: Viewer, contribution: PlanContribution): Promise<void> {
    const today = this.clock.today();
    if (contribution.validFrom === today) await tx.delete(PlanContribution, { id: contribution.id });
    else await tx.update(PlanContribution, { id: contribution.id }, { validUntil: today });
    const { priorityId, planObjectiveId, note } = contribution;
    await this.audit.record(tx, viewer, { verb: 'end', kind: 'plan-contribution', id: contribution.id, before: { priorityId, planObjectiveId, note }, after: { validUntil: today } });
  }
}
