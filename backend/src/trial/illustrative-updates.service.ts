import { Injectable } from '@nestjs/common';
import type { Viewer } from '../access/viewer.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import type { UpdateRequest } from '../meetings/update-request.entity.js';
import { Clock } from '../platform/time/clock.js';
import { ChasingService } from '../updates/cycle/chasing.service.js';
import { ReviewingService } from '../updates/cycle/reviewing.service.js';
import { SubmittingService } from '../updates/cycle/submitting.service.js';
import { WritingService } from '../updates/writing/writing.service.js';
import type { IllustrativeUpdate } from './illustrative-file.js';
import { IllustrativeRequestsService } from './illustrative-requests.service.js';
import { COORDINATOR, type MeetingDays, onWhichBegun, type Step, stepsOf } from './illustrative-steps.js';
import { unlessRefused } from './refused.js';

/** Lives through the illustrative updates of a meeting, by the verbs that lead officers and the coordinator use. */
@Injectable()
export class IllustrativeUpdatesService {
  constructor(
    private readonly clock: Clock,
    private readonly writing: WritingService,
    private readonly submitting: SubmittingService,
    private readonly reviewing: ReviewingService,
    private readonly chasing: ChasingService,
    private readonly requests: IllustrativeRequestsService,
  ) {}

  /**
   * Tells all updates of one meeting side by side, as far as they go before an instant: they do not touch each other. Themes that the
   * register does not have are left out.
   */
  async tellAll(coordinator: Viewer, writers: ReadonlyMap<string, Viewer>, meeting: Meeting, days: MeetingDays, updates: readonly IllustrativeUpdate[], before: Date): Promise<void> {
    const all = new Map([...writers, [COORDINATOR, coordinator]]);
    await Promise.all(updates.map(async (told, index) => {
      const writer = writers.get(told.by);
      const begunAt = onWhichBegun(told, days, 3 * index);
      if (!writer || (told.voluntary && begunAt >= before)) return;
      const request = await this.requests.answeredBy(told, meeting, writer, begunAt);
      if (!request) return;
      const steps = stepsOf(told, request.form, days, 3 * index).filter(({ at }) => at < before);
      await this.tell({ coordinator, writer, writers: all }, request, steps);
    }));
  }

  /** Does the steps that were not done yet: each stamps the request with its own instant, in the same transaction. */
  private async tell(people: People, request: UpdateRequest, steps: readonly Step[]): Promise<void> {
    const told = request.lastActivityAt;
    for (const step of steps.filter(({ at }) => told === null || at > told)) {
      await this.clock.at(step.at, async () => unlessRefused(await this.take(people, request.id, step)));
    }
  }

  private async save({ writer, writers }: People, requestId: string, { by, ...step }: Extract<Step, { verb: 'save' }>) {
    const open = step.values.lastSteps ? await this.requests.openSteps(requestId) : [];
    const lastSteps = step.values.lastSteps?.map((told, place) => ({ ...told, actionId: open[place]?.id ?? '' }));
    return this.writing.saveSection(writers.get(by) ?? writer, { requestId, ...step, values: lastSteps ? { lastSteps } : step.values });
  }

  private take(people: People, requestId: string, step: Step) {
    const { coordinator, writer } = people;
    switch (step.verb) {
      case 'extend': return this.chasing.extend(coordinator, { requestId, until: step.until, reason: step.reason });
      case 'save': return this.save(people, requestId, step);
      case 'submit': return this.submitting.submit(writer, { requestId, version: step.version });
      case 'submit-on-behalf': {
        const { version, arrivedBy, agreement } = step;
        return this.submitting.submitOnBehalf(coordinator, { requestId, version, arrivedBy, agreement, postId: writer.postIds[0] ?? '' });
      }
      case 'submit-nil': return this.submitting.submitNil(writer, { requestId, reason: step.reason });
      case 'return': return this.reviewing.return(coordinator, { requestId, comment: step.comment, sections: step.sections });
      case 'accept': return this.reviewing.accept(coordinator, { requestId });
    }
  }
}

interface People {
  coordinator: Viewer;
  writer: Viewer;
  writers: ReadonlyMap<string, Viewer>;
}
