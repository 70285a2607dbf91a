import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
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
import type { SaveUpdateSectionInput } from './update.inputs.js';
import { UpdateBlocked } from './update.results.js';
import { writingBlockers } from './update.rules.js';
import { UpdateSectionSave } from './update-section-save.entity.js';

/** Writing an update, section by section: by its leads, or by the coordinator on their behalf. */
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
    const { request, meetingState, illustrative, onBehalf, postId } = await this.requests.lockToWrite(tx, viewer, input.requestId);
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
    await this.answerComment(tx, request.id, input.section);
    await this.touch(tx, request);
    await this.audit.recordSave(tx, viewer, {
      verb: 'save-section', kind: 'performance-update', id: update.id, part: input.section, withinId: request.id, postId: postId ?? null,
      before: { section: input.section, membersOnly: save?.membersOnly ?? false, completed: save?.completed ?? null, ...standing },
      after: { section: input.section, membersOnly, completed, ...wanted, ...(onBehalf && { onBehalf }) },
    });
    return update;
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

  /** What the coordinator asked for in a section counts as answered once the section is changed. */
  private async answerComment(tx: EntityManager, requestId: string, section: UpdateSection): Promise<void> {
    await tx.query(
      `UPDATE update_return_comment SET answered_at = $3
        WHERE section = $2 AND answered_at IS NULL AND return_id IN (SELECT id FROM update_return WHERE request_id = $1)`,
      [requestId, section, this.clock.now()],
    );
  }

  private async touch(tx: EntityManager, request: UpdateRequest): Promise<void> {
    if (request.state === UpdateRequestState.NOT_STARTED) request.state = UpdateRequestState.IN_PROGRESS;
    request.lastActivityAt = this.clock.now();
    await tx.save(request);
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
