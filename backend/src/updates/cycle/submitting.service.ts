import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../access/viewer.js';
import { leadsOn } from '../../agreement/agreement.queries.js';
import type { UpdateRequest } from '../../meetings/update-request.entity.js';
import { type LockedRequest, UpdateRequestsService } from '../../meetings/update-requests.service.js';
import { InvalidInput } from '../../platform/errors/errors.js';
import { EditConflict } from '../../platform/graphql/edit-conflict.js';
import { Clock } from '../../platform/time/clock.js';
import type { SubmitOnBehalfInput, WithdrawUpdateInput } from './cycle.inputs.js';
import { type DraftUpdate, draftOf } from '../writing/draft-update.queries.js';
import { findOrBegin } from '../writing/find-or-begin.js';
import { sectionsOf } from '../areas/areas.queries.js';
import { PerformanceUpdate } from '../performance-update.entity.js';
import { RequestMoves } from './request-moves.js';
import { asTexts, standingValues } from '../writing/section-values.js';
import type { SubmitNilReturnInput, SubmitUpdateInput } from '../update.inputs.js';
import { UpdateBlocked } from '../update.results.js';
import { nilReturnBlockers, stateBlockers, submissionBlockers } from '../update.rules.js';
import { UpdateSectionSave } from '../writing/update-section-save.entity.js';

/** Handing an update in, by its lead or on the lead's behalf, and taking it back. */
@Injectable()
export class SubmittingService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly requests: UpdateRequestsService,
    private readonly moves: RequestMoves,
  ) {}

  /** Hands the update in, or says what is missing. */
  submit(viewer: Viewer, input: SubmitUpdateInput): Promise<PerformanceUpdate | UpdateBlocked | EditConflict> {
    return this.db.transaction(async tx => {
      const locked = await this.requests.lockMine(tx, viewer, input.requestId);
      return this.handIn(tx, viewer, locked, input.version, { submittedByPostId: locked.postId, arrivedBy: null, agreement: null }, locked.postId);
    });
  }

  /** Hands in that there is nothing to report, and why. Only where no section was written: half an update is no nil return. */
  submitNil(viewer: Viewer, { requestId, reason }: SubmitNilReturnInput): Promise<PerformanceUpdate | UpdateBlocked> {
    return this.db.transaction(async tx => {
      const locked = await this.requests.lockMine(tx, viewer, requestId);
      const state = stateBlockers(locked.request, locked.meetingState, 'submit-nil');
      if (state.length > 0) return new UpdateBlocked('The nil return cannot be submitted.', state);
      const update = await findOrBegin(tx, locked.request, locked.illustrative);
      const written = nilReturnBlockers(await tx.existsBy(UpdateSectionSave, { updateId: update.id }));
      if (written.length > 0) return new UpdateBlocked('The nil return cannot be submitted.', written);
      const saved = await tx.save(PerformanceUpdate, { ...update, nilReason: reason, version: update.version + 1 });
      const changes = { submittedAt: this.clock.now(), submittedByPostId: locked.postId, arrivedBy: null, agreement: null };
      return (await this.moves.make(tx, viewer, locked, 'submit-nil', { changes, said: { nilReason: reason }, postId: locked.postId })) ?? Object.assign(update, saved);
    });
  }

  /** Hands in what reached the coordinator another way; the record names the lead, how it came, and how they agreed. */
  submitOnBehalf(viewer: Viewer, input: SubmitOnBehalfInput): Promise<PerformanceUpdate | UpdateBlocked | EditConflict> {
    return this.db.transaction(async tx => {
      const locked = await this.requests.lock(tx, input.requestId);
      const leads = await leadsOn(tx, this.clock.today());
      if (!leads.some(({ themeId, postId }) => themeId === locked.request.themeId && postId === input.postId)) {
        throw new InvalidInput([{ path: 'postId', message: 'Choose a lead officer or deputy of this theme.' }]);
      }
      const { arrivedBy, agreement, postId } = input;
      return this.handIn(tx, viewer, locked, input.version, { submittedByPostId: postId, arrivedBy, agreement });
    });
  }

  /** Takes a submitted update back while the coordinator has not accepted it, to write on. */
  withdraw(viewer: Viewer, { requestId }: WithdrawUpdateInput): Promise<PerformanceUpdate | UpdateBlocked> {
    return this.db.transaction(async tx => {
      const locked = await this.requests.lockMine(tx, viewer, requestId);
      const changes = { submittedByPostId: null, arrivedBy: null, agreement: null };
      const blocked = await this.moves.make(tx, viewer, locked, 'withdraw', { changes, postId: locked.postId });
      return blocked ?? tx.findOneByOrFail(PerformanceUpdate, { requestId });
    });
  }

  private async handIn(
    tx: EntityManager, viewer: Viewer, locked: LockedRequest, version: number,
    by: Pick<UpdateRequest, 'submittedByPostId' | 'arrivedBy' | 'agreement'>, postId?: string,
  ): Promise<PerformanceUpdate | UpdateBlocked | EditConflict> {
    const { request, meetingState } = locked;
    const draft = await draftOf(tx, request.id);
    const { update } = draft;
    const state = update ? stateBlockers(request, meetingState, 'submit') : [];
    if (state.length > 0) return new UpdateBlocked('The update cannot be submitted.', state);
    const missing = submissionBlockers(request.form, draft, this.clock.today());
    if (!update || missing.length > 0) return new UpdateBlocked('The update cannot be submitted yet.', missing);
    if (update.version !== version) return this.changedSinceChecked(tx, request, update, draft);
    // Figures may move before the freeze: what was asked and answered is kept as it was.
    await tx.update(PerformanceUpdate, { id: update.id }, { conflict: draft.conflict });
    const said = draft.conflict ? { conflict: draft.conflict.kind } : {};
    return (await this.moves.make(tx, viewer, locked, 'submit', { changes: { submittedAt: this.clock.now(), ...by }, said, postId })) ?? Object.assign(update, { conflict: draft.conflict });
  }

  private async changedSinceChecked(tx: EntityManager, request: UpdateRequest, update: PerformanceUpdate, draft: DraftUpdate): Promise<EditConflict> {
    const [last] = await tx.find(UpdateSectionSave, { where: { updateId: update.id }, order: { savedAt: 'DESC' }, take: 1 });
    return Object.assign(new EditConflict(), {
      message: 'The update was changed after you checked it, so it was not submitted. Check it again and then submit it.',
      version: update.version,
      savedBy: last?.savedBy ?? null,
      savedAt: last?.savedAt ?? null,
      theirs: (await sectionsOf(tx, request)).flatMap(section => asTexts(section, standingValues(section, update, draft), draft)),
      yours: [],
    });
  }
}
