import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../access/viewer.js';
import { type IllustrativeMeeting, readIllustrative } from './illustrative-file.js';
import { IllustrativeDistrictsService } from './illustrative-districts.service.js';
import { IllustrativeFiguresService } from './illustrative-figures.service.js';
import { IllustrativeMeetingsService } from './illustrative-meetings.service.js';
import { daysOfMeeting, figuresUntil } from './illustrative-steps.js';
import { MadeOnceService } from './made-once.service.js';
import { TrialAccountsService } from './trial-accounts.service.js';

const FILE = fileURLToPath(new URL('../../../infra/seed/illustrative-updates.yaml', import.meta.url));

/**
 * Two concluded meetings, an open call and the work of a district, so that a newcomer sees a living installation. Everything happens by the
 * verbs that users use, at a pretended time.
 *
 * When the first start is killed half-way, the next takes the story up where it stopped. No step is taken twice, because each leaves a mark
 * in its own transaction: the meeting's day and state, the instant on the request, the words of a plan or an issue.
 */
@Injectable()
export class TrialContentService {
  constructor(
    private readonly content: MadeOnceService,
    private readonly accounts: TrialAccountsService,
    private readonly meetings: IllustrativeMeetingsService,
    private readonly figures: IllustrativeFiguresService,
    private readonly districts: IllustrativeDistrictsService,
  ) {}

  /** Makes the content unless it is there already, or somebody has begun to work without it. */
  async makeOnce(): Promise<void> {
    await this.content.once(async firstStart => {
      const told = readIllustrative(await readFile(FILE, 'utf8'));
      await this.figures.bring(figuresUntil(told, firstStart));
      const coordinator = await this.viewerAs('coordinator');
      const writers = await this.viewersAs(keysOf(told));
      // The register of another county offers none of them, and there is nothing to tell.
      const meetings = writers.size > 0 ? told : [];
      for (const meeting of meetings) await this.meetings.hold(coordinator, writers, meeting, daysOfMeeting(meeting, firstStart));
      const districts = await this.districts.told();
      const keepers = await this.viewersAs(districts.map(({ by }) => by));
      for (const district of districts) {
        const keeper = keepers.get(district.by);
        if (keeper) await this.districts.live(keeper, district, firstStart);
      }
    });
  }

  /** The accounts that write; a key that the register does not offer is left out, and so is what it would have written. */
  private async viewersAs(keys: readonly string[]): Promise<Map<string, Viewer>> {
    const offered = new Set((await this.accounts.keys()).map(({ key }) => key));
    const viewers = new Map<string, Viewer>();
    for (const key of new Set(keys)) if (offered.has(key)) viewers.set(key, await this.viewerAs(key));
    return viewers;
  }

  private async viewerAs(key: string): Promise<Viewer> {
    const found = await this.accounts.viewerAs(key);
    if (!found) throw new Error(`The account “${key}” of the trial was closed, so the illustrative content cannot be made.`);
    return found.viewer;
  }
}

function keysOf(told: readonly IllustrativeMeeting[]): string[] {
  return told.flatMap(({ updates }) => updates.flatMap(({ by, jointly }) => (jointly ? [by, jointly.by] : [by])));
}
