import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Inject } from '@nestjs/common';
import { DataSource, LessThan } from 'typeorm';
import { Allow, CurrentViewer } from '../access/allow.js';
import { Permission } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';
import { accountById } from '../identity/accounts/account.loaders.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { NotFound } from '../platform/errors/errors.js';
import { CurrentLoad, type Load } from '../platform/graphql/load.js';
import { whyNotCommit, whyNotDiscard, whyNotUndo } from './import.rules.js';
import { ImportRun, ImportState } from './import-run.entity.js';
import { ImportLimits, ImportPage, ImportUndoing } from './import.types.js';
import { undoingCounts } from './imports.queries.js';
import { ImportsService, laterThan, sameFile } from './imports.service.js';
import { SOURCES } from './sources/sources.js';
import { clearUnfinished } from './unfinished.js';

const PAGE = 25;

@Resolver(() => ImportRun)
export class ImportsResolver {
  constructor(private readonly imports: ImportsService, private readonly db: DataSource, @Inject(CONFIG) private readonly config: Config) {}

  @Query(() => ImportPage, { name: 'imports', description: 'Every import, the newest first, twenty-five at a time.' })
  @Allow(Permission.ImportFigures)
  async history(
    @Args('before', { type: () => Int, nullable: true, description: 'The `next` of the page before.' }) before?: number,
  ): Promise<ImportPage> {
    await clearUnfinished(this.db);
    const found = await this.db.manager.find(ImportRun, { where: typeof before === 'number' ? { id: LessThan(before) } : {}, order: { id: 'DESC' }, take: PAGE + 1 });
    const imports = found.slice(0, PAGE);
    return { imports, next: found.length > PAGE ? imports.at(-1)!.id : null };
  }

  @Query(() => ImportRun, { name: 'import', description: 'One import: ask again while it is being read.' })
  @Allow(Permission.ImportFigures)
  async one(@Args('id', { type: () => Int }) id: number): Promise<ImportRun> {
    await clearUnfinished(this.db);
    const run = await this.db.manager.findOneBy(ImportRun, { id });
    if (!run) throw new NotFound('The import');
    return run;
  }

  @Query(() => ImportLimits, { description: 'What can be imported from a browser.' })
  @Allow(Permission.ImportFigures)
  importLimits(): ImportLimits {
    return { kinds: SOURCES.map(({ title }) => ({ title })), mostBytes: this.config.uploadLimit };
  }

  @Mutation(() => ImportRun, {
    description: 'Makes known what an import says. Where something else was imported since it was read and it would change something else than its preview said, it stays READY with the new preview: look, and commit again.',
  })
  @Allow(Permission.ImportFigures)
  commitImport(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => Int }) id: number): Promise<ImportRun> {
    return this.imports.commit(viewer, id);
  }

  @Mutation(() => ImportRun, { description: 'Takes back all that an import brought, and makes known again what it had ended. Frozen packs stay as they are.' })
  @Allow(Permission.ImportFigures)
  undoImport(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => Int }) id: number): Promise<ImportRun> {
    return this.imports.undo(viewer, id);
  }

  @Mutation(() => ImportRun, { description: 'Lets go of what was read and not committed; what is still being read stops.' })
  @Allow(Permission.ImportFigures)
  discardImport(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => Int }) id: number): Promise<ImportRun> {
    return this.imports.discard(viewer, id);
  }

  @ResolveField(() => String, { nullable: true, description: 'What kind of file it is; empty until it is recognised.' })
  @Allow(Permission.ImportFigures)
  kind(@Parent() { source }: ImportRun): string | null {
    return SOURCES.find(({ key }) => key === source)?.title ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Who began it; empty where it came by the command line.' })
  @Allow(Permission.ImportFigures)
  async startedBy(@Parent() { accountId }: ImportRun, @CurrentLoad() load: Load): Promise<string | null> {
    return accountId ? (await load.one(accountById, accountId))?.name ?? null : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Who undid it; empty where nobody did, or by the command line.' })
  @Allow(Permission.ImportFigures)
  async undoneBy(@Parent() { undoneById }: ImportRun, @CurrentLoad() load: Load): Promise<string | null> {
    return undoneById ? (await load.one(accountById, undoneById))?.name ?? null : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Why it cannot be committed; null where it can.' })
  @Allow(Permission.ImportFigures)
  async whyNotCommit(@Parent() run: ImportRun): Promise<string | null> {
    return whyNotCommit(run.state, run.state === ImportState.READY ? await sameFile(this.db.manager, run) : null);
  }

  @ResolveField(() => String, { nullable: true, description: 'Why it cannot be undone; null where it can.' })
  @Allow(Permission.ImportFigures)
  async whyNotUndo(@Parent() { id, state }: ImportRun): Promise<string | null> {
    return whyNotUndo(state, state === ImportState.COMMITTED ? await laterThan(this.db.manager, id) : null);
  }

  @ResolveField(() => String, { nullable: true, description: 'Why it cannot be discarded; null where it can.' })
  @Allow(Permission.ImportFigures)
  whyNotDiscard(@Parent() { state }: ImportRun): string | null {
    return whyNotDiscard(state);
  }

  @ResolveField(() => ImportUndoing, { nullable: true, description: 'What undoing it would do; empty where it is not committed.' })
  @Allow(Permission.ImportFigures)
  async undoing(@Parent() { id, state }: ImportRun): Promise<ImportUndoing | null> {
    return state === ImportState.COMMITTED ? undoingCounts(this.db, id) : null;
  }
}
