import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../access/viewer.js';
import { ActionsService, type NextStepDraft } from '../../actions/actions.service.js';
import { AuditService } from '../../audit/audit.service.js';
import type { UpdateRequest } from '../../meetings/update-request.entity.js';
import { UpdateRequestState } from '../../meetings/update-request-state.js';
import { UpdateRequestsService } from '../../meetings/update-requests.service.js';
import { InvalidInput, refuseFor } from '../../platform/errors/errors.js';
import { EditConflict, type FieldText } from '../../platform/graphql/edit-conflict.js';
import { Clock } from '../../platform/time/clock.js';
import { type DraftUpdate, draftOf } from './draft-update.queries.js';
import { AreaReport } from '../areas/area-report.entity.js';
import { sectionsOf } from '../areas/areas.queries.js';
import { EvidenceLink } from '../evidence-link.entity.js';
import { commentaryFaults } from '../evidence/evidence.rules.js';
import { UpdateEvidence } from '../evidence/update-evidence.entity.js';
import { findOrBegin } from './find-or-begin.js';
import { type Rating, UpdateSection } from '../judgements.js';
import { lastStepFaults } from '../steps/last-steps.rules.js';
import type { PerformanceUpdate } from '../performance-update.entity.js';
import { asTexts, type CommentaryDraft, type LinkDraft, sameValues, sectionFaults, type SectionValues, standingValues, type ToldStep, wantedValues } from './section-values.js';
import { schemeVersionInForce, wordInForce } from '../status-words/status-words.service.js';
import { StepOutcome } from '../steps/step-outcome.entity.js';
import type { SaveUpdateSectionInput } from '../update.inputs.js';
import { UpdateBlocked } from '../update.results.js';
import { writingBlockers } from '../update.rules.js';
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
    refuseFor(sectionFaults(await sectionsOf(tx, request), input));
    const blockers = writingBlockers(request, meetingState);
    if (blockers.length > 0) return new UpdateBlocked('This update cannot be edited now.', blockers);

    const update = await findOrBegin(tx, request, illustrative);
    const draft = await draftOf(tx, request.id);
    refuseFor([...lastStepFaults(input.values.lastSteps ?? [], draft.openSteps), ...commentaryFaults(input.values.commentaries ?? [], draft.measures)]);
    const save = await tx.findOneBy(UpdateSectionSave, { updateId: update.id, section: input.section });
    if (save === null && input.version !== 0) throw new InvalidInput([NEVER_SAVED]);
    const standing = standingValues(input.section, update, draft);
    const wanted = wantedValues(standing, input, draft);
    // A step that was kept to members stays so, whoever tells what became of it.
    const kept = input.section === UpdateSection.LAST_STEPS && draft.openSteps.some(step => step.membersOnly);
    const membersOnly = kept || (input.membersOnly ?? save?.membersOnly ?? false);
    const completed = input.completed ?? save?.completed ?? null;
    const sameWords = save !== null && sameValues(standing, wanted) && membersOnly === save.membersOnly;
    if (sameWords && completed === save.completed) return update;
    if (save !== null && !sameWords && input.version !== save.version) {
      const ratingWord = await wordInForce(tx, wanted.rating as Rating | null | undefined);
      return conflict(save, asTexts(input.section, standing, draft), asTexts(input.section, wanted, { ...draft, ratingWord }));
    }

    const about = draft.areas.find(area => area.section === input.section);
    const saidBefore = update.schemeVersion;
    // Whether it is complete is no part of the text: to say so collides with nobody.
    if (sameWords) await tx.update(UpdateSectionSave, { updateId: update.id, section: input.section }, { completed });
    else {
      await this.write(tx, update, input.section, wanted, draft);
      await this.stampSection(tx, viewer, { updateId: update.id, section: input.section, membersOnly, completed, version: (save?.version ?? 0) + 1 });
    }
    await this.answerComment(tx, request.id, input.section);
    await this.touch(tx, request);
    await this.audit.recordSave(tx, viewer, {
      verb: 'save-section', kind: 'performance-update', id: update.id, part: input.section, withinId: request.id, postId: postId ?? null,
      before: { section: input.section, membersOnly: save?.membersOnly ?? false, completed: save?.completed ?? null, ...standing, ...('rating' in standing && { schemeVersion: saidBefore }) },
      after: { section: input.section, ...(about && { precisionArea: about.name }), membersOnly, completed, ...wanted, ...('rating' in wanted && { schemeVersion: update.schemeVersion }), ...(onBehalf && { onBehalf }) },
    });
    return update;
  }

  private async write(tx: EntityManager, update: PerformanceUpdate, section: UpdateSection, wanted: SectionValues, { openSteps, measures, areas }: DraftUpdate): Promise<void> {
    const { nextSteps, lastSteps, commentaries, evidence, areaReport, ...fields } = wanted;
    // Whoever writes has something to report after all.
    Object.assign(update, fields, { version: update.version + 1, nilReason: null });
    if ('rating' in fields) update.schemeVersion = await schemeVersionInForce(tx);
    await tx.save(update);
    if (nextSteps) await this.actions.writeNextSteps(tx, update.id, nextSteps as readonly NextStepDraft[]);
    if (lastSteps) {
      const told = (lastSteps as readonly ToldStep[]).map(({ step: _, ...said }) => (
        { ...said, updateId: update.id, wasDueOn: openSteps.find(({ id }) => id === said.actionId)?.dueOn ?? null }));
      await tx.delete(StepOutcome, { updateId: update.id });
      if (told.length > 0) await tx.insert(StepOutcome, told);
    }
    if (commentaries) {
      const told = (commentaries as readonly CommentaryDraft[]).flatMap(({ measureSlug, text }) => (
        measures.filter(({ slug }) => slug === measureSlug).map(({ id }) => ({ updateId: update.id, measureId: id, commentary: text }))));
      await tx.delete(UpdateEvidence, { updateId: update.id });
      if (told.length > 0) await tx.insert(UpdateEvidence, told);
    }
    if (areaReport !== undefined) {
      const about = { updateId: update.id, precisionAreaId: areas.find(area => area.section === section)!.precisionAreaId };
      await tx.delete(AreaReport, about);
      if (areaReport) await tx.insert(AreaReport, { ...about, text: areaReport as string });
    }
    if (evidence) {
      const links = (evidence as readonly LinkDraft[]).map((link, position) => ({ ...link, updateId: update.id, position }));
      await tx.delete(EvidenceLink, { updateId: update.id });
      if (links.length > 0) await tx.insert(EvidenceLink, links);
    }
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

const NEVER_SAVED = { path: 'version', message: 'Nobody has saved this section yet, so its version is 0. Nothing was saved: reload the page and save again.' };

function conflict(save: UpdateSectionSave, theirs: FieldText[], yours: FieldText[]): EditConflict {
  return Object.assign(new EditConflict(), {
    message: 'Somebody else saved this section while you were writing. Nothing of theirs or yours is lost: bring the two together and save again.',
    version: save.version,
    savedBy: save.savedBy,
    savedAt: save.savedAt,
    theirs,
    yours,
  });
}
