import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../access/viewer.js';
import { UpdateRequestsService } from '../../meetings/update-requests.service.js';
import { InvalidInput } from '../../platform/errors/errors.js';
import type { NoteWritingInput } from '../update.inputs.js';
import { PRESENCE_LAPSES, writersByRequest } from '../update.loaders.js';
import { sectionsOf } from '../areas/areas.queries.js';
import { NOT_ASKED } from './section-values.js';
import { WritingPresence } from './writing-presence.entity.js';

/** Who has which section open. It stands in the database, so that it is the same whichever server instance is asked. */
@Injectable()
export class PresenceService {
  constructor(private readonly db: DataSource, private readonly requests: UpdateRequestsService) {}

  /** Notes where the viewer is writing, and answers who else writes in the same update. */
  async note(viewer: Viewer, { requestId, section }: NoteWritingInput): Promise<WritingPresence[]> {
    const request = await this.requests.getToWrite(viewer, requestId);
    if (section && !(await sectionsOf(this.db.manager, request)).includes(section)) throw new InvalidInput([NOT_ASKED]);
    if (section) await this.enter(viewer, request.id, section);
    else await this.db.manager.delete(WritingPresence, { requestId: request.id, accountId: viewer.accountId });
    const [writers = []] = await writersByRequest(this.db, [request.id]);
    return writers.filter(({ accountId }) => accountId !== viewer.accountId);
  }

  private async enter(viewer: Viewer, requestId: string, section: string): Promise<void> {
    await this.db.query(
      `INSERT INTO writing_presence AS standing (request_id, account_id, section, writer) VALUES ($1, $2, $3, $4)
       ON CONFLICT (request_id, account_id) DO UPDATE SET section = $3, writer = $4, seen_at = now(),
         since = CASE WHEN standing.section = $3 AND standing.seen_at > now() - ${PRESENCE_LAPSES} THEN standing.since ELSE now() END`,
      [requestId, viewer.accountId, section, viewer.name]);
    await this.db.query(
      `DELETE FROM writing_presence WHERE ctid IN
         (SELECT ctid FROM writing_presence WHERE seen_at <= now() - ${PRESENCE_LAPSES} FOR UPDATE SKIP LOCKED)`);
  }
}
