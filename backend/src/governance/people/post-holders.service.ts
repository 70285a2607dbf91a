import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import type { Viewer } from '../../access/viewer.js';
import { AuditService } from '../../audit/audit.service.js';
import { NotFound, refuseFor } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import { holdsOn } from '../effective-dates.js';
import { Person } from './person.entity.js';
import { Post } from './post.entity.js';
import type { AppointPostHolderInput } from './post.inputs.js';
import { PostHolder } from './post-holder.entity.js';
import { appointmentBlockers, confirmationBlockers } from './post-holder.rules.js';
import { changeRegister } from '../changes/register-change.js';
import type { EndInput } from '../changes/register.inputs.js';
import { exactly, freeSlug } from '../changes/naming.js';
import { beginningFaults } from '../changes/spell.rules.js';
import { type OwnedKind, SpellsService } from '../changes/spells.service.js';

const HOLDERS: OwnedKind<PostHolder, Post> = {
  entity: PostHolder, kind: 'post-holder', called: 'Post-holder', owner: Post, ownerOf: holder => holder.postId,
  describe: ({ postId, personId }) => ({ postId, personId }),
};

/** Who is in a post: appointed, confirmed, ended, or taken out again when it was a mistake. */
@Injectable()
export class PostHoldersService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
    private readonly spells: SpellsService,
    private readonly clock: Clock,
  ) {}

  /** Somebody who knows says that this person is still in the post. */
  confirm(viewer: Viewer, id: string): Promise<PostHolder> {
    return changeRegister(this.db, async tx => {
      const { row: holder } = await this.spells.find(tx, HOLDERS, id);
      const today = this.clock.today();
      refuseFor(confirmationBlockers(holder, today));
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
    return changeRegister(this.db, async tx => {
      const post = await tx.findOneBy(Post, { id: input.postId });
      if (!post) throw new NotFound('Post');
      await this.put(tx, viewer, post, input.personName, input.from);
      return post;
    });
  }

  /** The same, within a change that is under way. */
  async put(tx: EntityManager, viewer: Viewer, post: Post, personName: string, from: Day): Promise<void> {
    const holders = await withNames(tx, await tx.findBy(PostHolder, { postId: post.id }));
    refuseFor([...beginningFaults(from, { ...post, called: 'The post' }, this.clock.today()), ...appointmentBlockers(from, personName, holders)]);
    const present = holders.filter(holder => holdsOn(holder, from));
    const person = await this.personCalled(tx, viewer, personName);
    const next = await this.spells.makeWay(tx, viewer, HOLDERS, present, from, () =>
      tx.save(tx.create(PostHolder, { postId: post.id, personId: person.id, validFrom: from, enteredOn: this.clock.today() })));
    await this.audit.record(tx, viewer, {
      verb: 'appoint', kind: 'post-holder', id: next.id, after: { post: post.slug, person: person.slug, from },
    });
  }

  /** The person leaves the post on the day and it stands vacant; or stays, where an end is taken back. */
  end(viewer: Viewer, input: EndInput): Promise<Post> {
    return changeRegister(this.db, async tx => {
      const { row, owner } = await this.spells.find(tx, HOLDERS, input.id);
      await this.spells.end(tx, viewer, HOLDERS, row, input.until, input.untilSeen);
      return owner;
    });
  }

  /** Takes out an appointment that was a mistake; whoever it replaced stays in the post. */
  withdraw(viewer: Viewer, id: string): Promise<Post> {
    return changeRegister(this.db, async tx => {
      const { row, owner } = await this.spells.find(tx, HOLDERS, id);
      await this.spells.withdraw(tx, viewer, HOLDERS, row);
      return owner;
    });
  }

  private async personCalled(tx: EntityManager, viewer: Viewer, name: string): Promise<Person> {
    const known = await tx.findOneBy(Person, { name: exactly(name) });
    if (known) return known;
    const person = await tx.save(tx.create(Person, { slug: await freeSlug(tx, Person, name), name }));
    await this.audit.record(tx, viewer, { verb: 'add', kind: 'person', id: person.id, after: { name } });
    return person;
  }
}

async function withNames(tx: EntityManager, holders: PostHolder[]): Promise<(PostHolder & { personName: string })[]> {
  const people = await tx.findBy(Person, { id: In(holders.map(holder => holder.personId)) });
  const names = new Map(people.map(person => [person.id, person.name]));
  return holders.map(holder => Object.assign(holder, { personName: names.get(holder.personId) ?? '' }));
}
