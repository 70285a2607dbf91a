import { Injectable } from '@nestjs/common';
import { type EntityManager, type EntityTarget, type FindOptionsWhere } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import type { Viewer } from '../../access/viewer.js';
import { AuditService } from '../../audit/audit.service.js';
import { NotFound, refuseFor } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import type { KeptSpell } from './kept-spell.js';
import { endBlockers, withdrawalBlockers } from './spell.rules.js';

/** A kind of spell: where it is stored, how the audit calls it, and what is written down of one that is taken out. */
export interface SpellKind<Row extends KeptSpell> {
  entity: EntityTarget<Row>;
  kind: string;
  called: string;
  describe: (row: Row) => object;
}

/** With what it belongs to. */
export interface OwnedKind<Row extends KeptSpell, Owner extends { id: string | number }> extends SpellKind<Row> {
  owner: EntityTarget<Owner>;
  ownerOf: (row: Row) => Owner['id'];
}

/** Ends and withdraws what holds over days, whichever kind it is. Both are audited and neither loses anything. */
@Injectable()
export class SpellsService {
  constructor(
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** The row and what it belongs to. */
  async find<Row extends KeptSpell, Owner extends { id: string | number }>(tx: EntityManager, kind: OwnedKind<Row, Owner>, id: string): Promise<{ row: Row; owner: Owner }> {
    const row = await tx.findOneBy(kind.entity, { id } as FindOptionsWhere<Row>);
    const owner = row && (await tx.findOneBy(kind.owner, { id: kind.ownerOf(row) } as FindOptionsWhere<Owner>));
    if (!row || !owner) throw new NotFound(kind.called);
    return { row, owner };
  }

  /** Gives it an end, another end, or none; `seen` is the end that the person saw. */
  async end<Row extends KeptSpell>(tx: EntityManager, viewer: Viewer, kind: SpellKind<Row>, row: Row, until: Day | null, seen: Day | null): Promise<void> {
    refuseFor(endBlockers(row, until, seen, this.clock.today()));
    await this.setEnd(tx, viewer, kind, row, until);
  }

  /** Ends what stands on the day because something else begins that day, and begins it. */
  async makeWay<Row extends KeptSpell>(tx: EntityManager, viewer: Viewer, kind: SpellKind<Row>, standing: Row[], from: Day, begin: () => Promise<Row>): Promise<Row> {
    for (const row of standing) await this.setEnd(tx, viewer, kind, row, from);
    const begun = await begin();
    for (const row of standing) await tx.update(kind.entity, row.id, { endedById: begun.id } as object);
    return begun;
  }

  /** Takes out what was entered by mistake and never took effect; what it had ended goes on as before. */
  async withdraw<Row extends KeptSpell>(tx: EntityManager, viewer: Viewer, kind: SpellKind<Row>, row: Row): Promise<void> {
    refuseFor(withdrawalBlockers(row, this.clock.today()));
    const ended = await tx.findBy(kind.entity, { endedById: row.id } as FindOptionsWhere<Row>);
    await tx.delete(kind.entity, row.id);
    await this.audit.record(tx, viewer, { verb: 'withdraw', kind: kind.kind, id: row.id, before: { ...kind.describe(row), from: row.validFrom, until: row.validUntil } });
    for (const each of ended) {
      const before = await this.audit.before(tx, kind.kind, each.id, 'end');
      await this.setEnd(tx, viewer, kind, each, (before?.['until'] as Day | null | undefined) ?? null);
    }
  }

  private async setEnd<Row extends KeptSpell>(tx: EntityManager, viewer: Viewer, kind: SpellKind<Row>, row: Row, until: Day | null): Promise<void> {
    await tx.update(kind.entity, row.id, { validUntil: until, endedById: null } as object);
    await this.audit.record(tx, viewer, {
      verb: until ? 'end' : 'resume', kind: kind.kind, id: row.id, before: { until: row.validUntil }, after: { until },
    });
  }
}
