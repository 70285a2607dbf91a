import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { SECTIONS } from '@csa/shared/update-sections.js';
import type { Viewer } from '../access/viewer.js';
import { ActionsService, type NextStepDraft } from '../actions/actions.service.js';
import { AuditService } from '../audit/audit.service.js';
import type { UpdateRequest } from '../meetings/update-request.entity.js';
import { UpdateRequestState } from '../meetings/update-request-state.js';
import { UpdateRequestsService } from '../meetings/update-requests.service.js';
import { InvalidInput } from '../platform/errors/errors.js';
import { EditConflict } from '../platform/graphql/edit-conflict.js';
import { Clock } from '../platform/time/clock.js';
import { findOrBegin } from './find-or-begin.js';
import type { UpdateSection } from './judgements.js';
import { PerformanceUpdate } from './performance-update.entity.js';
import { asTexts, sameValues, sectionFaults, type SectionValues, standingValues, wantedValues } from './section-values.js';
import type { SaveUpdateSectionInput, SubmitUpdateInput } from './update.inputs.js';
import { UpdateBlocked } from './update.results.js';
import { stateBlockers, submissionBlockers, writingBlockers } from './update.rules.js';
import { UpdateSectionSave } from './update-section-save.entity.js';

/** What a lead officer does: save a section, submit. */
@Injectable()
export class WritingService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly requests: UpdateRequestsService,
    private readonly actions: ActionsService,
  ) {}

  /** Saves one section. Against an old version it answers with both texts and saves nothing. */
  async saveSection(viewer: Viewer, input: SaveUpdateSectionInput): Promise<PerformanceUpdate | UpdateBlocked | EditConflict> {
    return this.db.transaction(tx => this.saveSectionIn(tx, viewer, input));
  }

  /** The same within a transaction that saves several. */
  async saveSectionIn(tx: EntityManager, viewer: Viewer, input: SaveUpdateSectionInput): Promise<PerformanceUpdate | UpdateBlocked | EditConflict> {
    const { request, meetingState, illustrative, postId } = await this.requests.lockMine(tx, viewer, input.requestId);
    const faults = sectionFaults(request.form, input);
    if (faults.length > 0) throw new InvalidInput(faults);
    const blockers = writingBlockers(request, meetingState);
    if (blockers.length > 0) return new UpdateBlocked('This update cannot be edited now.', blockers);

    const update = await findOrBegin(tx, request, illustrative);
    const steps = await this.actions.nextStepsOf(tx, update.id);
    const save = await tx.findOneBy(UpdateSectionSave, { updateId: update.id, section: input.section });
    const standing = standingValues(input.section, update, steps);
    const wanted = wantedValues(standing, input);
    const membersOnly = input.membersOnly ?? save?.membersOnly ?? false;
    const completed = input.completed ?? save?.completed ?? null;
    const sameWords = save !== null && sameValues(standing, wanted) && membersOnly === save.membersOnly;
    if (sameWords && completed === save.completed) return update;
    if (!sameWords && input.version !== (save?.version ?? 0)) return conflict(save, standing, wanted);

    // Whether it is complete is no part of the text: to say so collides with nobody.
    if (sameWords) await tx.update(UpdateSectionSave, { updateId: update.id, section: input.section }, { completed });
    else {
      await this.write(tx, update, wanted);
      await this.stampSection(tx, viewer, { updateId: update.id, section: input.section, membersOnly, completed, version: (save?.version ?? 0) + 1 });
    }
    await this.touch(tx, request);
    await this.audit.recordSave(tx, viewer, {
      verb: 'save-section', kind: 'performance-update', id: update.id, part: input.section, withinId: request.id, postId,
      before: { section: input.section, membersOnly: save?.membersOnly ?? false, completed: save?.completed ?? null, ...standing },
      after: { section: input.section, membersOnly, completed, ...wanted },
    });
    return update;
  }

  /** Hands the update in, or says what is missing. */
  async submit(viewer: Viewer, input: SubmitUpdateInput): Promise<PerformanceUpdate | UpdateBlocked | EditConflict> {
    return this.db.transaction(async tx => {
      const { request, meetingState, postId } = await this.requests.lockMine(tx, viewer, input.requestId);
      const update = await tx.findOneBy(PerformanceUpdate, { requestId: request.id });
      const nextSteps = update ? await this.actions.nextStepsOf(tx, update.id) : [];
      const state = update ? stateBlockers(request, meetingState, UpdateRequestState.SUBMITTED) : [];
      if (state.length > 0) return new UpdateBlocked('The update cannot be submitted.', state);
      const missing = submissionBlockers(request.form, { update, nextSteps }, this.clock.today());
      if (!update || missing.length > 0) return new UpdateBlocked('The update cannot be submitted yet.', missing);
      if (update.version !== input.version) return this.changedSinceChecked(tx, request, update, nextSteps);

      const before = { state: request.state };
      Object.assign(request, { state: UpdateRequestState.SUBMITTED, submittedAt: this.clock.now(), submittedByPostId: postId });
      await this.touch(tx, request);
      await this.audit.record(tx, viewer, { verb: 'submit', kind: 'update-request', id: request.id, postId, before, after: { state: request.state } });
      return update;
    });
  }

  private async write(tx: EntityManager, update: PerformanceUpdate, wanted: SectionValues): Promise<void> {
    const { nextSteps, ...fields } = wanted;
    Object.assign(update, fields, { version: update.version + 1 });
    await tx.save(update);
    if (nextSteps) await this.actions.writeNextSteps(tx, update.id, nextSteps as readonly NextStepDraft[]);
  }

  private async stampSection(tx: EntityManager, viewer: Viewer, save: Omit<UpdateSectionSave, 'savedAt' | 'savedBy'>): Promise<void> {
    await tx.save(UpdateSectionSave, { ...save, savedAt: this.clock.now(), savedBy: viewer.name });
  }

  private async touch(tx: EntityManager, request: UpdateRequest): Promise<void> {
    if (request.state === UpdateRequestState.NOT_STARTED) request.state = UpdateRequestState.IN_PROGRESS;
    request.lastActivityAt = this.clock.now();
    await tx.save(request);
  }

  private async changedSinceChecked(tx: EntityManager, request: UpdateRequest, update: PerformanceUpdate, steps: readonly NextStepDraft[]): Promise<EditConflict> {
    const [last] = await tx.find(UpdateSectionSave, { where: { updateId: update.id }, order: { savedAt: 'DESC' }, take: 1 });
    return Object.assign(new EditConflict(), {
      message: 'The update was changed after you checked it, so it was not submitted. Check it again and then submit it.',
      version: update.version,
      savedBy: last?.savedBy ?? null,
      savedAt: last?.savedAt ?? null,
      theirs: SECTIONS[request.form].flatMap(section => asTexts(standingValues(section as UpdateSection, update, steps))),
      yours: [],
    });
  }
}

function conflict(save: UpdateSectionSave | null, standing: SectionValues, wanted: SectionValues): EditConflict {
  return Object.assign(new EditConflict(), {
    message: 'Somebody else saved this section while you were writing. Nothing of theirs or yours is lost: bring the two together and save again.',
    version: save?.version ?? 0,
    savedBy: save?.savedBy ?? null,
    savedAt: save?.savedAt ?? null,
    theirs: asTexts(standing),
    yours: asTexts(wanted),
  });
}
