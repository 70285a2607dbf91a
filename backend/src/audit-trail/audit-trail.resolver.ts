import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow, CurrentViewer } from '../access/allow.js';
import { Permission } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';
import { InvalidInput } from '../platform/errors/errors.js';
import { seenBy } from './audit.policy.js';
import { auditKinds, type AuditRow, auditRows, openSittings, type SaidStatus, type SittingRow, statusWords } from './audit.queries.js';
import { AuditFilter, AuditKind, type AuditPage, AuditTrail, type AuditTrailEntry, type OpenSitting } from './audit.types.js';
import { changesInWords, humanised, verbInWords, wordThen } from './audit.words.js';

const PAGE = 25;

@Resolver(() => AuditTrail)
export class AuditTrailResolver {
  constructor(private readonly db: DataSource) {}

  @Query(() => AuditTrail, { description: 'Who did what, and when: the newest first, twenty-five at a time.' })
  @Allow(Permission.ReadAudit)
  async auditTrail(
    @CurrentViewer() viewer: Viewer,
    @Args('filter', { nullable: true }) filter?: AuditFilter,
    @Args('beyond', { type: () => ID, nullable: true, description: 'The entry that the page before ended on.' }) beyond?: string,
  ): Promise<AuditTrail> {
    if (beyond !== undefined && beyond !== null && !/^\d{1,18}$/.test(beyond)) throw new InvalidInput([{ path: 'beyond', message: 'This is not an entry of the audit trail.' }]);
    const rows = await auditRows(this.db, filter ?? {}, beyond ?? null, PAGE);
    const said = await statusWords(this.db);
    const entries = rows.slice(0, PAGE).map(row => entryFor(viewer, row, said));
    const open = beyond ? [] : (await openSittings(this.db, filter ?? {})).map(sitting);
    return { open, entries, next: rows.length > PAGE ? (entries.at(-1)?.id ?? null) : null };
  }

  @Query(() => [AuditKind], { name: 'auditKinds', description: 'The kinds of things that something was written down about.' })
  @Allow(Permission.ReadAudit)
  async kinds(): Promise<AuditKind[]> {
    return (await auditKinds(this.db)).map(kind => ({ kind, words: humanised(kind) }));
  }
}

/** An entry as the viewer may see it, in words. */
function entryFor(viewer: Viewer, row: AuditRow, said: readonly SaidStatus[]): AuditTrailEntry {
  const { before, after, notShown } = seenBy(viewer, row.kind, row.before, row.after);
  return {
    id: row.id,
    at: row.at,
    who: row.who ?? (row.verb === 'fail-to-sign-in' ? 'Somebody at the sign-in page' : 'The service or its command line'),
    forPost: row.for_post,
    did: typeof row.after?.section === 'string' ? `${verbInWords(row.verb)}: ${humanised(row.after.section)}` : verbInWords(row.verb),
    kind: row.kind,
    thingId: row.thing_id,
    thing: named(row),
    page: row.page as AuditPage | null,
    pageKey: row.page_key,
    changes: changesInWords(before, after, (rating, version) => wordThen(said, rating, version, row.at)),
    notShown,
  };
}

function sitting(row: SittingRow): OpenSitting {
  return {
    who: row.who ?? 'Somebody', forPost: row.for_post, part: humanised(row.part), thing: named(row), page: row.page as AuditPage | null, pageKey: row.page_key,
    since: row.began_at, lastSaved: row.last_at,
  };
}

type Titled = Pick<AuditRow, 'kind' | 'thing_id' | 'title'>;

const named = (row: Titled) => (row.title ? `${humanised(row.kind)}: ${row.title}` : untitled(row));

/** What the register's file calls by a word of its own is told by it; an identifier tells nobody anything. */
function untitled({ kind, thing_id }: Titled): string {
  return /^[0-9a-f-]{36}$/.test(thing_id) ? humanised(kind) : `${humanised(kind)}: ${thing_id}`;
}
