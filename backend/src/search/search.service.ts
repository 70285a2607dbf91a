import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LIMITS } from '@csa/shared/limits.js';
import { Permission } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';
import { literally } from '../platform/database/like.js';
import { InvalidInput } from '../platform/errors/errors.js';
import { Clock } from '../platform/time/clock.js';
import { SearchGroup, type SearchHit, SearchKind } from './search-hit.js';
import { STATEMENTS } from './search.queries.js';

/** What must be held so that things of a kind are looked through at all. */
const NEEDED: Record<SearchKind, Permission> = {
  [SearchKind.THEME]: Permission.ReadRegister,
  [SearchKind.BOARD]: Permission.ReadRegister,
  [SearchKind.PERSON]: Permission.ReadRegister,
  [SearchKind.DISTRICT]: Permission.ReadRegister,
  [SearchKind.ACTION]: Permission.ReadRegister,
  [SearchKind.UPDATE]: Permission.ReadUpdates,
  [SearchKind.PACK]: Permission.ReadPacks,
};

@Injectable()
export class SearchService {
  constructor(private readonly db: DataSource, private readonly clock: Clock) {}

  /** What of all that the viewer may read holds these words; kinds without a hit are left out. */
  async find(viewer: Viewer, typed: string): Promise<SearchGroup[]> {
    const words = typed.trim();
    if (words.length < 2) throw new InvalidInput([{ path: 'words', message: 'Enter at least two letters to search for.' }]);
    if (words.length > LIMITS.search) throw new InvalidInput([{ path: 'words', message: `Search for at most ${LIMITS.search} characters.` }]);
    const kinds = Object.values(SearchKind).filter(kind => viewer.can(NEEDED[kind]));
    const parameters = [`%${literally(words)}%`, words, this.clock.today(), viewer.can(Permission.ReadMembersOnly)];
    const groups = await Promise.all(kinds.map(kind => this.findKind(kind, parameters)));
    return groups.filter(({ count }) => count > 0);
  }

  private async findKind(kind: SearchKind, parameters: unknown[]): Promise<SearchGroup> {
    const rows = await this.db.query<(Omit<SearchHit, 'kind'> & { count: number })[]>(STATEMENTS[kind], parameters);
    return { kind, count: rows[0]?.count ?? 0, hits: rows.map(row => ({ ...row, kind })) };
  }
}
