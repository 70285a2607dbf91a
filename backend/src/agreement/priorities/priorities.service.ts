import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import type { Viewer } from '../../access/viewer.js';
import { AuditService } from '../../audit/audit.service.js';
import { FormerName, NamedKind } from '../../governance/changes/former-name.entity.js';
import { NamesService } from '../../governance/changes/names.service.js';
import { changeRegister } from '../../governance/changes/register-change.js';
import { freeSlug } from '../../governance/changes/naming.js';
import type { RenameInput } from '../../governance/changes/register.inputs.js';
import { NotFound, refuseFor } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import { themesUnderOn } from '../agreement.queries.js';
import { mergeFaults, splitFaults, successionFaults, takingBackFaults } from './priority-change.rules.js';
import { Priority } from './priority.entity.js';
import type { MergePrioritiesInput, SplitPriorityInput } from './priority.inputs.js';
import { PrioritySuccession, SuccessionKind } from './priority-succession.entity.js';
import type { Theme } from '../themes/theme.entity.js';
import { ThemePlace } from '../themes/theme-place.entity.js';

/** One split or merger: what ends, and what it becomes. */
interface Change {
  id: string;
  kind: SuccessionKind;
  day: Day;
  reason: string;
}

/** Names of priorities, and priorities that become others from a day on. Their themes keep their names, addresses and histories. */
@Injectable()
export class PrioritiesService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
    private readonly names: NamesService,
    private readonly clock: Clock,
  ) {}

  /** Gives a priority a new name from a day on; its address stays. */
  rename(viewer: Viewer, input: RenameInput): Promise<Priority> {
    return changeRegister(this.db, tx => this.names.rename(tx, viewer, NamedKind.PRIORITY, Priority, input));
  }

  /** One becomes several, and each of its themes goes under one of them. */
  split(viewer: Viewer, { priorityId, into, reason, from }: SplitPriorityInput): Promise<Priority> {
    return changeRegister(this.db, async tx => {
      const [priority] = await this.found(tx, [priorityId]);
      refuseFor(successionFaults(priority as Priority, from, this.clock.today()));
      const themes = await themesUnderOn(tx, [priorityId], from);
      refuseFor(splitFaults(themes, into));
      const change = { id: randomUUID(), kind: SuccessionKind.SPLIT, day: from, reason };
      for (const part of into) {
        const begun = await this.begin(tx, viewer, priority as Priority, part.name, from);
        await this.succeed(tx, change, priority as Priority, begun);
        await this.place(tx, themes.filter(theme => part.themeIds.includes(theme.id)), begun, from);
      }
      await this.end(tx, viewer, change, priority as Priority);
      return priority as Priority;
    });
  }

  /** Several become one, with all their themes. */
  merge(viewer: Viewer, { priorityIds, name, reason, from }: MergePrioritiesInput): Promise<Priority> {
    return changeRegister(this.db, async tx => {
      const priorities = await this.found(tx, [...new Set(priorityIds)]);
      refuseFor([...mergeFaults(priorities), ...priorities.flatMap(priority => successionFaults(priority, from, this.clock.today()))]);
      const themes = await themesUnderOn(tx, priorities.map(({ id }) => id), from);
      const change = { id: randomUUID(), kind: SuccessionKind.MERGE, day: from, reason };
      const begun = await this.begin(tx, viewer, priorities[0] as Priority, name, from);
      await this.place(tx, themes, begun, from);
      for (const priority of priorities) {
        await this.succeed(tx, change, priority, begun);
        await this.end(tx, viewer, change, priority);
      }
      return begun;
    });
  }

  /** Takes a split or merger back that was a mistake: what it ended goes on, with its themes. */
  takeBack(viewer: Viewer, changeId: string): Promise<Priority[]> {
    return changeRegister(this.db, async tx => {
      const rows = await tx.findBy(PrioritySuccession, { changeId });
      const [change] = rows;
      if (!change) throw new NotFound('What became of the priority');
      const ended = await tx.find(Priority, { where: { id: In(rows.map(row => row.fromId)) }, order: { position: 'ASC' } });
      const became = await tx.findBy(Priority, { id: In(rows.map(row => row.toId)) });
      refuseFor(takingBackFaults(change, became, this.clock.today()));
      const moved = await tx.findBy(ThemePlace, { priorityId: In(became.map(({ id }) => id)) });
      await tx.delete(ThemePlace, { priorityId: In(became.map(({ id }) => id)) });
      await tx.update(ThemePlace, { themeId: In(moved.map(({ themeId }) => themeId)), priorityId: In(ended.map(({ id }) => id)), validUntil: change.day }, { validUntil: null });
      await tx.delete(PrioritySuccession, { changeId });
      await tx.delete(FormerName, { thingId: In(became.map(({ id }) => id)) });
      await tx.delete(Priority, { id: In(became.map(({ id }) => id)) });
      for (const priority of ended) {
        await tx.update(Priority, priority.id, { validUntil: null });
        priority.validUntil = null;
        await this.audit.record(tx, viewer, {
          verb: 'take-back', kind: 'priority', id: priority.id, before: { until: change.day, reason: change.reason, became: became.map(({ name }) => name) }, after: { until: null },
        });
      }
      return ended;
    });
  }

  private async found(tx: EntityManager, ids: string[]): Promise<Priority[]> {
    const priorities = await tx.find(Priority, { where: { id: In(ids) }, order: { position: 'ASC', name: 'ASC' } });
    if (priorities.length < ids.length) throw new NotFound('Priority');
    return priorities;
  }

  private async begin(tx: EntityManager, viewer: Viewer, { agreementId, scope, position }: Priority, name: string, from: Day): Promise<Priority> {
    const priority = await tx.save(tx.create(Priority, { slug: await freeSlug(tx, Priority, name), name, agreementId, scope, position, validFrom: from }));
    await this.audit.record(tx, viewer, { verb: 'add', kind: 'priority', id: priority.id, after: { name, from } });
    return priority;
  }

  private async succeed(tx: EntityManager, { id, ...change }: Change, priority: Priority, begun: Priority): Promise<void> {
    await tx.insert(PrioritySuccession, { ...change, changeId: id, fromId: priority.id, toId: begun.id, enteredOn: this.clock.today() });
  }

  private async end(tx: EntityManager, viewer: Viewer, { kind, day, reason }: Change, priority: Priority): Promise<void> {
    await tx.update(Priority, priority.id, { validUntil: day });
    priority.validUntil = day;
    await this.audit.record(tx, viewer, { verb: kind.toLowerCase(), kind: 'priority', id: priority.id, before: { until: null }, after: { until: day, reason } });
  }

  private async place(tx: EntityManager, themes: Theme[], priority: Priority, from: Day): Promise<void> {
    if (themes.length === 0) return;
    const ids = themes.map(({ id }) => id);
    await tx.createQueryBuilder().update(ThemePlace).set({ validUntil: from })
      .where({ themeId: In(ids) }).andWhere('valid_from < :from AND (valid_until IS NULL OR valid_until > :from)', { from }).execute();
    await tx.insert(ThemePlace, ids.map(themeId => ({ themeId, priorityId: priority.id, validFrom: from })));
  }
}
