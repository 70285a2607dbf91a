import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { longDay } from '@csa/shared/days.js';
import { PLAN_ACTION_FIELDS } from '@csa/shared/plan-words.js';
import type { Viewer } from '../../access/viewer.js';
import { Action } from '../../actions/action.entity.js';
import { ActionsService } from '../../actions/actions.service.js';
import { Priority } from '../../agreement/priorities/priority.entity.js';
import { AuditService } from '../../audit/audit.service.js';
import { Organisation } from '../../governance/bodies/organisation.entity.js';
import { Post } from '../../governance/people/post.entity.js';
import { PrecisionArea } from '../../localities/precision-area.entity.js';
import { type FieldError, NotFound, refuseFor } from '../../platform/errors/errors.js';
import type { EditConflict } from '../../platform/graphql/edit-conflict.js';
import type { Load } from '../../platform/graphql/load.js';
import { Clock } from '../../platform/time/clock.js';
import { bothTexts } from '../both-texts.js';
import { changedIn } from '../changed-in.js';
import { allInForce } from '../in-force.js';
import { PlanKeeping } from './plan-keeping.service.js';
import { type DistrictPlan, PlanAction, PlanActionArea, PlanActionNote, PlanActionPartner, PlanActionPriority, PlanSubGroup, SubGroupObjective } from './plan.entity.js';
import type { NotePlanProgressInput, SavePlanActionInput } from './plan.inputs.js';
import { plannedAction } from './plan.queries.js';
import { dueFaults, noteFaults } from './plan.rules.js';
import { PlannedAction } from './planned-action.type.js';

type Said = Omit<SavePlanActionInput, 'id' | 'version' | 'planId'>;
type InWords = Record<keyof typeof PLAN_ACTION_FIELDS, string>;

/** The actions of a plan: who does what with whom by when, which priorities it serves, and how far it is. */
@Injectable()
export class PlanActionsService {
  constructor(private readonly keeping: PlanKeeping, private readonly actions: ActionsService, private readonly audit: AuditService, private readonly clock: Clock) {}

  /** Adds an action to a plan, or says something else of one. */
  save(load: Load, viewer: Viewer, { id, version, planId, ...words }: SavePlanActionInput): Promise<PlannedAction | EditConflict> {
    return this.keeping.change(load, viewer, async () => planId, async (tx, plan) => {
      const standing = id ? await tx.findOneBy(PlanAction, { id, planId }) : null;
      if (id && !standing) throw new NotFound('Action');
      const said: Said = { ...words, objectiveId: words.objectiveId ?? null, partnerIds: once(words.partnerIds), priorityIds: once(words.priorityIds), precisionAreaIds: once(words.precisionAreaIds) };
      const before = standing && (await saidOf(tx, standing));
      if (standing && before && standing.version !== version) {
        return bothTexts(tx, { kind: 'plan-action', called: 'this action', thing: standing }, PLAN_ACTION_FIELDS, await inWords(tx, before), await inWords(tx, said));
      }
      refuseFor([...(before?.dueOn === said.dueOn ? [] : dueFaults(said.dueOn, plan.year)), ...(await this.unknown(tx, plan, said, before))]);
      const post = await tx.findOneBy(Post, { id: said.ownerId });
      const [wasInWords, isInWords] = [before && (await inWords(tx, before)), await inWords(tx, said)];
      const changed = changedIn(wasInWords, isInWords);
      if (id && !changed) return plannedAction(tx, id);
      const action = await this.actions.writePlanned(tx, planId, id ?? null, { text: said.text, owner: isInWords.owner, dueOn: said.dueOn });
      await tx.save(PlanAction, {
        id: action.id, planId, objectiveId: said.objectiveId, ownerPostId: post ? said.ownerId : null, ownerOrganisationId: post ? null : said.ownerId, version: (standing?.version ?? 0) + 1,
      });
      await put(tx, action.id, said);
      await this.audit.record(tx, viewer, { verb: standing ? 'edit' : 'add', kind: 'plan-action', id: action.id, ...changed });
      return plannedAction(tx, action.id);
    });
  }

  /** Says how far an action was on a day, and whether it is still to be done. Said twice it is noted once. */
  noteProgress(load: Load, viewer: Viewer, { id, notedOn, text, state }: NotePlanProgressInput): Promise<PlannedAction> {
    return this.keeping.change(load, viewer, async tx => (await tx.findOneBy(PlanAction, { id }))?.planId, async (tx, plan) => {
      refuseFor(noteFaults(notedOn, plan.year, this.clock.today()));
      const { dueOn } = await tx.findOneByOrFail(Action, { id });
      await this.actions.settle(tx, viewer, id, { state, dueOn });
      if (!(await tx.existsBy(PlanActionNote, { planActionId: id, notedOn, text }))) {
        await tx.insert(PlanActionNote, { planActionId: id, notedOn, text });
        await this.audit.record(tx, viewer, { verb: 'note-progress', kind: 'plan-action', id, after: { notedOn, text } });
      }
      return plannedAction(tx, id);
    });
  }

  /** What the register, or the plan, does not know today; what stood already stays. */
  private async unknown(tx: EntityManager, plan: DistrictPlan, said: Said, before: Said | null): Promise<FieldError[]> {
    const today = this.clock.today();
    const added = (wanted: readonly string[], stood: readonly string[] | undefined) => wanted.filter(id => !stood?.includes(id));
    const [partners, priorities, areas] = (['partnerIds', 'priorityIds', 'precisionAreaIds'] as const).map(field => added(said[field], before?.[field])) as [string[], string[], string[]];
    const faults: FieldError[] = [];
    if (said.ownerId !== before?.ownerId && !(await allInForce(tx, Post, [said.ownerId], today)) && !(await allInForce(tx, Organisation, [said.ownerId], today))) {
      faults.push({ path: 'ownerId', message: 'Choose the post or the organisation that does it.' });
    }
    if (!(await allInForce(tx, Organisation, partners, today))) faults.push({ path: 'partnerIds', message: 'Choose partners from the register.' });
    if (!(await allInForce(tx, Priority, priorities, today))) faults.push({ path: 'priorityIds', message: 'Choose priorities of the agreement.' });
    if (!(await allInForce(tx, PrecisionArea, areas, today, { districtId: plan.districtId }))) faults.push({ path: 'precisionAreaIds', message: 'Choose precision areas that the district has today.' });
    if (said.objectiveId) {
      const objective = await tx.findOneBy(SubGroupObjective, { id: said.objectiveId });
      const ofPlan = objective && (await tx.existsBy(PlanSubGroup, { id: objective.subGroupId, planId: plan.id }));
      if (!ofPlan) faults.push({ path: 'objectiveId', message: 'Choose an objective of the plan, or none.' });
    }
    return faults;
  }
}

/** Each once, in an order that is always the same. */
function once(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

async function saidOf(tx: EntityManager, { id, objectiveId, ownerPostId, ownerOrganisationId }: PlanAction): Promise<Said> {
  const { text, dueOn } = await tx.findOneByOrFail(Action, { id });
  const partners = await tx.findBy(PlanActionPartner, { planActionId: id });
  const priorities = await tx.findBy(PlanActionPriority, { planActionId: id });
  const areas = await tx.findBy(PlanActionArea, { planActionId: id });
  return {
    text, dueOn: dueOn ?? '', objectiveId, ownerId: ownerPostId ?? ownerOrganisationId ?? '',
    partnerIds: partners.map(({ organisationId }) => organisationId).sort(), priorityIds: priorities.map(({ priorityId }) => priorityId).sort(),
    precisionAreaIds: areas.map(({ precisionAreaId }) => precisionAreaId).sort(),
  };
}

async function inWords(tx: EntityManager, said: Said): Promise<InWords> {
  const names = async (entity: typeof Organisation | typeof Priority | typeof PrecisionArea, ids: readonly string[]) =>
    (await tx.find<Organisation | Priority | PrecisionArea>(entity, { where: { id: In([...ids]) }, order: { name: 'ASC' } })).map(({ name }) => name).join('; ');
  const post = await tx.findOneBy(Post, { id: said.ownerId });
  const objective = said.objectiveId ? await tx.findOneBy(SubGroupObjective, { id: said.objectiveId }) : null;
  return {
    text: said.text, owner: post?.title ?? (await names(Organisation, [said.ownerId])), partners: await names(Organisation, said.partnerIds), dueOn: longDay(said.dueOn),
    objective: objective?.text ?? '', priorities: await names(Priority, said.priorityIds),
    precisionAreas: await names(PrecisionArea, said.precisionAreaIds),
  };
}

async function put(tx: EntityManager, planActionId: string, { partnerIds, priorityIds, precisionAreaIds }: Said): Promise<void> {
  await tx.delete(PlanActionPartner, { planActionId });
  await tx.delete(PlanActionPriority, { planActionId });
  await tx.delete(PlanActionArea, { planActionId });
  if (partnerIds.length > 0) await tx.insert(PlanActionPartner, partnerIds.map(organisationId => ({ planActionId, organisationId })));
  if (priorityIds.length > 0) await tx.insert(PlanActionPriority, priorityIds.map(priorityId => ({ planActionId, priorityId })));
  if (precisionAreaIds.length > 0) await tx.insert(PlanActionArea, precisionAreaIds.map(precisionAreaId => ({ planActionId, precisionAreaId })));
}
