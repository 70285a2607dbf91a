import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { longDay } from '@csa/shared/days.js';
import type { Viewer } from '../../access/viewer.js';
import { AuditService } from '../../audit/audit.service.js';
import { BodiesService } from '../../governance/bodies/bodies.service.js';
import { effectiveOn, holdsOn } from '../../governance/effective-dates.js';
import { Person } from '../../governance/people/person.entity.js';
import { Post } from '../../governance/people/post.entity.js';
import { PostHolder } from '../../governance/people/post-holder.entity.js';
import { PostHoldersService } from '../../governance/people/post-holders.service.js';
import { changeRegister } from '../../governance/changes/register-change.js';
import type { EndInput } from '../../governance/changes/register.inputs.js';
import { beginningFaults } from '../../governance/changes/spell.rules.js';
import { type OwnedKind, SpellsService } from '../../governance/changes/spells.service.js';
import { InvalidInput, NotFound, refuseFor } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import type { AppointDeputyInput, AppointLeadInput } from './lead.inputs.js';
import { LeadCapacity, LeadOfficer } from './lead-officer.entity.js';
import { Theme } from '../themes/theme.entity.js';

const LEADS: OwnedKind<LeadOfficer, Theme> = {
  entity: LeadOfficer, kind: 'lead-officer', called: 'Lead officer', owner: Theme, ownerOf: lead => lead.themeId,
  describe: ({ themeId, postId, capacity }) => ({ themeId, postId, capacity }),
};

/** Who answers for a theme: lead officers and deputies, each a post from a day on. */
@Injectable()
export class LeadsService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
    private readonly bodies: BodiesService,
    private readonly holders: PostHoldersService,
    private readonly spells: SpellsService,
    private readonly clock: Clock,
  ) {}

  /** Gives the theme a lead officer: in place of those of that day, or jointly with them. */
  appointLead(viewer: Viewer, input: AppointLeadInput): Promise<Theme> {
    return this.appoint(viewer, input, LeadCapacity.LEAD, input.inPlaceOfOthers);
  }

  /** Gives the theme a deputy. The agreement names none, so they are all appointed on screen. */
  appointDeputy(viewer: Viewer, input: AppointDeputyInput): Promise<Theme> {
    return this.appoint(viewer, input, LeadCapacity.DEPUTY, false);
  }

  /** The post no longer answers for the theme from the day; or does, where an end is taken back. */
  end(viewer: Viewer, input: EndInput): Promise<Theme> {
    return changeRegister(this.db, async tx => {
      const { row, owner } = await this.spells.find(tx, LEADS, input.id);
      await this.spells.end(tx, viewer, LEADS, row, input.until, input.untilSeen);
      return owner;
    });
  }

  /** Takes out what was a mistake; whoever it replaced goes on. */
  withdraw(viewer: Viewer, id: string): Promise<Theme> {
    return changeRegister(this.db, async tx => {
      const { row, owner } = await this.spells.find(tx, LEADS, id);
      await this.spells.withdraw(tx, viewer, LEADS, row);
      return owner;
    });
  }

  private appoint(viewer: Viewer, input: AppointDeputyInput, capacity: LeadCapacity, inPlaceOfOthers: boolean): Promise<Theme> {
    return changeRegister(this.db, async tx => {
      const theme = await tx.findOneBy(Theme, { id: input.themeId });
      if (!theme) throw new NotFound('Theme');
      refuseFor(beginningFaults(input.from, { ...theme, called: theme.name }, this.clock.today()));
      const post = await this.postOf(tx, viewer, input);
      const rows = await tx.findBy(LeadOfficer, { themeId: theme.id });
      refuseIfListed(rows, post, input);
      if (input.personName) await this.fill(tx, viewer, post, input.personName, input.from);
      const others = inPlaceOfOthers ? rows.filter(row => row.capacity === LeadCapacity.LEAD && holdsOn(row, input.from)) : [];
      refuseSameDay(others, input);
      const position = Math.max(0, ...rows.map(row => row.position)) + 1;
      const lead = await this.spells.makeWay(tx, viewer, LEADS, others, input.from, () => tx.save(tx.create(LeadOfficer, {
        themeId: theme.id, postId: post.id, capacity, position, validFrom: input.from, enteredOn: this.clock.today(),
      })));
      const verb = capacity === LeadCapacity.LEAD ? 'appoint-lead' : 'appoint-deputy';
      await this.audit.record(tx, viewer, { verb, kind: 'lead-officer', id: lead.id, after: { theme: theme.slug, post: post.slug, from: input.from } });
      return theme;
    });
  }

  private async postOf(tx: EntityManager, viewer: Viewer, { postId, postTitle, organisationId, from }: AppointDeputyInput): Promise<Post> {
    if (!postId) {
      if (!postTitle) throw new InvalidInput([{ path: 'postTitle', message: 'Enter the title of the post.' }]);
      if (!organisationId) throw new InvalidInput([{ path: 'organisationId', message: 'Choose an organisation.' }]);
      return this.bodies.postCalled(tx, viewer, postTitle, organisationId);
    }
    const post = await tx.findOneBy(Post, { id: postId });
    if (!post) throw new InvalidInput([{ path: 'postId', message: 'Choose a post from the register.' }]);
    refuseFor(beginningFaults(from, { ...post, called: 'The post' }, this.clock.today()));
    return post;
  }

  /** Somebody else in the post is never pushed out by naming a lead or deputy. */
  private async fill(tx: EntityManager, viewer: Viewer, post: Post, personName: string, from: string): Promise<void> {
    const holder = await tx.createQueryBuilder(PostHolder, 'holder').where({ postId: post.id }).andWhere(...effectiveOn('holder', from)).getOne();
    if (!holder) return this.holders.put(tx, viewer, post, personName, from);
    const person = await tx.findOneByOrFail(Person, { id: holder.personId });
    if (person.name.toLowerCase() === personName.toLowerCase()) return;
    throw new InvalidInput([{ path: 'personName', message: `${person.name} holds this post on that day. Appoint a new holder of the post first.` }]);
  }
}

function refuseIfListed(rows: LeadOfficer[], post: Post, { postId, from }: AppointDeputyInput): void {
  const taken = rows.some(row => row.postId === post.id && (row.validUntil === null || row.validUntil > from));
  if (taken) throw new InvalidInput([{ path: postId ? 'postId' : 'postTitle', message: `${post.title} already answers for this theme.` }]);
}

function refuseSameDay(others: LeadOfficer[], { from }: AppointDeputyInput): void {
  if (others.some(row => row.validFrom === from)) {
    throw new InvalidInput([{ path: 'from', message: `Somebody else leads from ${longDay(from)} already. Choose another day, or withdraw that first.` }]);
  }
}
