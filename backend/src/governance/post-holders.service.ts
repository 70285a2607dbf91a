import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, ILike } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import type { Viewer } from '../access/viewer.js';
import { AuditService } from '../audit/audit.service.js';
import { InvalidInput, NotFound } from '../platform/errors/errors.js';
import { Clock } from '../platform/time/clock.js';
import { holdsOn } from './effective-dates.js';
import { Person } from './person.entity.js';
import { Post } from './post.entity.js';
import type { AppointPostHolderInput } from './post.inputs.js';
import { PostHolder } from './post-holder.entity.js';
import { appointmentBlockers, confirmationBlockers } from './post-holder.rules.js';
import { freeSlug } from './slug.js';

/** Who is in a post: confirmed, or replaced. */
@Injectable()
export class PostHoldersService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Somebody who knows says that this person is still in the post. */
  confirm(viewer: Viewer, id: string): Promise<PostHolder> {
    return this.db.transaction(async tx => {
      const holder = await tx.findOne(PostHolder, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!holder) throw new NotFound('Post-holder');
      const today = this.clock.today();
      const blockers = confirmationBlockers(holder, today);
      if (blockers.length > 0) throw new InvalidInput(blockers);
      const before = { confirmedOn: holder.confirmedOn };
      holder.confirmedOn = today;
      holder.confirmedBy = viewer.accountId;
      await tx.save(holder);
      await this.audit.record(tx, viewer, { verb: 'confirm', kind: 'post-holder', id, before, after: { confirmedOn: today } });
      return holder;
    });
  }

  /** Puts somebody in the post; whoever is in it leaves on that day. */
  appoint(viewer: Viewer, input: AppointPostHolderInput): Promise<Post> {
    return this.db.transaction(async tx => {
      const post = await tx.findOne(Post, { where: { id: input.postId }, lock: { mode: 'pessimistic_write' } });
      if (!post) throw new NotFound('Post');
      await this.put(tx, viewer, post, input.personName, input.from);
      return post;
    });
  }

  /** The same, within a change that is under way; the caller holds the lock on the post. */
  async put(tx: EntityManager, viewer: Viewer, post: Post, personName: string, from: Day): Promise<void> {
    if (post.validUntil && post.validUntil <= from) throw new InvalidInput([{ path: 'from', message: 'The post no longer exists on that day.' }]);
    const holders = await withNames(tx, await tx.findBy(PostHolder, { postId: post.id }));
    const blockers = appointmentBlockers(from, personName, holders);
    if (blockers.length > 0) throw new InvalidInput(blockers);
    const present = holders.find(holder => holdsOn(holder, from));
    if (present) {
      await tx.update(PostHolder, present.id, { validUntil: from });
      await this.audit.record(tx, viewer, {
        verb: 'end', kind: 'post-holder', id: present.id, before: { until: present.validUntil }, after: { until: from },
      });
    }
    const person = await this.personCalled(tx, viewer, personName);
    const next = await tx.save(tx.create(PostHolder, { postId: post.id, personId: person.id, validFrom: from }));
    await this.audit.record(tx, viewer, {
      verb: 'appoint', kind: 'post-holder', id: next.id, after: { post: post.slug, person: person.slug, from },
    });
  }

  private async personCalled(tx: EntityManager, viewer: Viewer, name: string): Promise<Person> {
    const known = await tx.findOneBy(Person, { name: ILike(name.replace(/[\\%_]/g, '\\$&')) });
    if (known) return known;
    const person = await tx.save(tx.create(Person, { slug: await freeSlug(tx, Person, name), name }));
    await this.audit.record(tx, viewer, { verb: 'add', kind: 'person', id: person.id, after: { name } });
    return person;
  }
}

async function withNames(tx: EntityManager, holders: PostHolder[]): Promise<(PostHolder & { personName: string })[]> {
  const people = await tx.find(Person);
  const names = new Map(people.map(person => [person.id, person.name]));
  return holders.map(holder => Object.assign(holder, { personName: names.get(holder.personId) ?? '' }));
}
