import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isAreaSection } from '@csa/shared/update-sections.js';
import type { Viewer } from '../../access/viewer.js';
import { InvalidInput } from '../../platform/errors/errors.js';
import { PerformanceUpdate } from '../performance-update.entity.js';
import type { SaveSectionForSeveralInput } from '../update.inputs.js';
import { type ProblemForTheme, SavedForSeveral } from '../update.results.js';
import { WritingService } from './writing.service.js';

/** For an officer who leads several themes: what is common to them is written once. */
@Injectable()
export class CommonPartsService {
  constructor(private readonly db: DataSource, private readonly writing: WritingService) {}

  /** Saves one section for several themes: for all of them, or, where something stands against one, for none, with what it was. */
  async saveSectionForSeveral(viewer: Viewer, { themes, ...written }: SaveSectionForSeveralInput): Promise<SavedForSeveral> {
    if (new Set(themes.map(({ requestId }) => requestId)).size < themes.length) {
      throw new InvalidInput([{ path: 'themes', message: 'Choose each theme once.' }]);
    }
    try {
      return await this.db.transaction(async tx => {
        const updates: PerformanceUpdate[] = [];
        const problems: ProblemForTheme[] = [];
        // In one order for everybody, so that two of these at once wait for each other and never in a ring.
        for (const theme of [...themes].sort((one, other) => (one.requestId < other.requestId ? -1 : 1))) {
          const outcome = await this.writing.saveSectionIn(tx, viewer, { ...theme, ...written });
          if (outcome instanceof PerformanceUpdate) updates.push(outcome);
          else problems.push({ requestId: theme.requestId, problem: outcome });
        }
        if (isAreaSection(written.section)) throw new InvalidInput([{ path: 'section', message: 'Each locality has precision areas of its own: report on each of them in its own update.' }]);
        if (problems.length > 0) throw new NothingSaved(problems);
        return { updates, problems };
      });
    } catch (refusal) {
      if (refusal instanceof NothingSaved) return { updates: [], problems: refusal.problems };
      throw refusal;
    }
  }
}

/** Takes the whole transaction back, what was begun for the other themes included. */
class NothingSaved extends Error {
  constructor(readonly problems: ProblemForTheme[]) {
    super('Something stands against one of the themes.');
  }
}
