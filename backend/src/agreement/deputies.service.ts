import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, ILike } from 'typeorm';
import type { Viewer } from '../access/viewer.js';
import { AuditService } from '../audit/audit.service.js';
import { effectiveOn } from '../governance/effective-dates.js';
import { Organisation } from '../governance/organisation.entity.js';
import { Person } from '../governance/person.entity.js';
import { Post } from '../governance/post.entity.js';
import { PostHolder } from '../governance/post-holder.entity.js';
import { PostHoldersService } from '../governance/post-holders.service.js';
import { freeSlug } from '../governance/slug.js';
import { InvalidInput, NotFound } from '../platform/errors/errors.js';
import type { AppointDeputyInput } from './deputy.inputs.js';
import { LeadCapacity, LeadOfficer } from './lead-officer.entity.js';
import { Theme } from './theme.entity.js';

/** Deputies: the agreement names none, so they are appointed on screen. */
@Injectable()
export class DeputiesService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
    private readonly holders: PostHoldersService,
  ) {}

  /** Gives the theme a deputy: a post, new or known, and the person in it where one is named. */
  appoint(viewer: Viewer, input: AppointDeputyInput): Promise<Theme> {
    return this.db.transaction(async tx => {
      // The lock makes two appointments at once follow each other.
      const theme = await tx.findOne(Theme, { where: { id: input.themeId }, lock: { mode: 'pessimistic_write' } });
      if (!theme) throw new NotFound('Theme');
      const post = await this.postCalled(tx, viewer, input);
      await this.refuseIfListed(tx, theme, post, input.from);
      if (input.personName) await this.fill(tx, viewer, post, input.personName, input.from);
      const last = await tx.maximum(LeadOfficer, 'position', { themeId: theme.id });
      const deputy = await tx.save(tx.create(LeadOfficer, {
        themeId: theme.id, postId: post.id, capacity: LeadCapacity.DEPUTY, position: (last ?? 0) + 1, validFrom: input.from,
      }));
      await this.audit.record(tx, viewer, {
        verb: 'appoint-deputy', kind: 'lead-officer', id: deputy.id, after: { theme: theme.slug, post: post.slug, from: input.from },
      });
      return theme;
    });
  }

  private async postCalled(tx: EntityManager, viewer: Viewer, input: AppointDeputyInput): Promise<Post> {
    const organisation = await tx.findOneBy(Organisation, { id: input.organisationId });
    if (!organisation) throw new InvalidInput([{ path: 'organisationId', message: 'Choose an organisation from the register.' }]);
    const title = input.postTitle;
    const known = await tx.findOne(Post, {
      where: { organisationId: organisation.id, title: ILike(title.replace(/[\\%_]/g, '\\$&')) }, lock: { mode: 'pessimistic_write' },
    });
    if (known) return known;
    const post = await tx.save(tx.create(Post, { slug: await freeSlug(tx, Post, title), title, organisationId: organisation.id }));
    await this.audit.record(tx, viewer, { verb: 'add', kind: 'post', id: post.id, after: { title, organisation: organisation.slug } });
    return post;
  }

  private async refuseIfListed(tx: EntityManager, theme: Theme, post: Post, from: string): Promise<void> {
    const rows = tx.createQueryBuilder(LeadOfficer, 'lead').where({ themeId: theme.id, postId: post.id });
    const taken = await rows.andWhere('(lead.validUntil IS NULL OR lead.validUntil > :from)', { from }).getExists();
    if (taken) throw new InvalidInput([{ path: 'postTitle', message: `${post.title} already answers for this theme.` }]);
  }

  /** Somebody else in the post is never pushed out by naming a deputy. */
  private async fill(tx: EntityManager, viewer: Viewer, post: Post, personName: string, from: string): Promise<void> {
    const holder = await tx.createQueryBuilder(PostHolder, 'holder').where({ postId: post.id }).andWhere(...effectiveOn('holder', from)).getOne();
    if (!holder) return this.holders.put(tx, viewer, post, personName, from);
    const person = await tx.findOneByOrFail(Person, { id: holder.personId });
    if (person.name.toLowerCase() === personName.toLowerCase()) return;
    throw new InvalidInput([{ path: 'personName', message: `${person.name} holds this post on that day. Appoint a new holder of the post first.` }]);
  }
}
