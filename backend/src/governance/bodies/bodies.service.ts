import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type EntityTarget, IsNull } from 'typeorm';
import type { Viewer } from '../../access/viewer.js';
import { AuditService } from '../../audit/audit.service.js';
import { InvalidInput } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import { Board } from './board.entity.js';
import { BoardReporting } from './board-reporting.entity.js';
import { holdsOn } from '../effective-dates.js';
import { NamedKind } from '../changes/former-name.entity.js';
import { NamesService } from '../changes/names.service.js';
import { Organisation } from './organisation.entity.js';
import { Post } from '../people/post.entity.js';
import { changeRegister } from '../changes/register-change.js';
import type { CreateBoardInput, CreateOrganisationInput, CreatePostInput, RenameInput } from '../changes/register.inputs.js';
import { exactly, freeSlug } from '../changes/naming.js';

/** Organisations, posts and boards that the register file does not name. */
@Injectable()
export class BodiesService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
    private readonly names: NamesService,
    private readonly clock: Clock,
  ) {}

  /** Adds an organisation. */
  createOrganisation(viewer: Viewer, { name, kind }: CreateOrganisationInput): Promise<Organisation> {
    return changeRegister(this.db, async tx => {
      await this.refuseSecond(tx, Organisation, 'name', name);
      const organisation = await tx.save(tx.create(Organisation, { slug: await freeSlug(tx, Organisation, name), name, kind, responsibleAuthority: false }));
      await this.audit.record(tx, viewer, { verb: 'add', kind: 'organisation', id: organisation.id, after: { name, kind } });
      return organisation;
    });
  }

  /** Adds a post, vacant. */
  createPost(viewer: Viewer, { title, organisationId }: CreatePostInput): Promise<Post> {
    return changeRegister(this.db, async tx => {
      if (await findPost(tx, title, organisationId)) throw new InvalidInput([{ path: 'title', message: `${title} is in the register already.` }]);
      return this.addPost(tx, viewer, title, organisationId);
    });
  }

  /** The post of that title in the organisation: a known one, or a new one. */
  async postCalled(tx: EntityManager, viewer: Viewer, title: string, organisationId: string): Promise<Post> {
    return (await findPost(tx, title, organisationId)) ?? this.addPost(tx, viewer, title, organisationId);
  }

  /** Adds a board, and the board that it reports to. */
  createBoard(viewer: Viewer, { name, reportsToId }: CreateBoardInput): Promise<Board> {
    return changeRegister(this.db, async tx => {
      await this.refuseSecond(tx, Board, 'name', name);
      const above = reportsToId ? await tx.findOneBy(Board, { id: reportsToId }) : null;
      if (reportsToId && !(above && holdsOn(above, this.clock.today()))) throw new InvalidInput([{ path: 'reportsToId', message: 'Choose a board from the register.' }]);
      const board = await tx.save(tx.create(Board, { slug: await freeSlug(tx, Board, name), name, note: null, isPartnership: false }));
      if (above) await tx.insert(BoardReporting, { boardId: board.id, reportsToId: above.id, stated: true });
      await this.audit.record(tx, viewer, { verb: 'add', kind: 'board', id: board.id, after: { name, reportsTo: above?.slug ?? null } });
      return board;
    });
  }

  /** Gives a board a new name from a day on. */
  renameBoard(viewer: Viewer, input: RenameInput): Promise<Board> {
    return changeRegister(this.db, tx => this.names.rename(tx, viewer, NamedKind.BOARD, Board, input));
  }

  private async addPost(tx: EntityManager, viewer: Viewer, title: string, organisationId: string | null): Promise<Post> {
    const organisation = organisationId ? await tx.findOneBy(Organisation, { id: organisationId }) : null;
    if (organisationId && !organisation) throw new InvalidInput([{ path: 'organisationId', message: 'Choose an organisation from the register.' }]);
    const post = await tx.save(tx.create(Post, { slug: await freeSlug(tx, Post, title), title, organisationId }));
    await this.audit.record(tx, viewer, { verb: 'add', kind: 'post', id: post.id, after: { title, organisation: organisation?.slug ?? null } });
    return post;
  }

  private async refuseSecond(tx: EntityManager, entity: EntityTarget<{ name: string }>, path: string, name: string): Promise<void> {
    if (await tx.existsBy(entity, { name: exactly(name) })) throw new InvalidInput([{ path, message: `${name} is in the register already.` }]);
  }
}

function findPost(tx: EntityManager, title: string, organisationId: string | null): Promise<Post | null> {
  return tx.findOneBy(Post, { organisationId: organisationId ?? IsNull(), title: exactly(title) });
}
