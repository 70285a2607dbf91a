import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import type { Viewer } from '../../access/viewer.js';
import { AuditService } from '../../audit/audit.service.js';
import { beginningFaults } from '../../governance/changes/spell.rules.js';
import { Area } from '../../localities/areas/area.entity.js';
import { InvalidInput, NotFound, refuseFor } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import { Measure } from '../definitions/measure.entity.js';
import { Rebase } from '../definitions/rebase.entity.js';
import { MeasureChanges } from './measure-changes.service.js';
import type { AddRebaseInput } from './target.inputs.js';
import { rebaseFaults } from './target.rules.js';

/** Where the limits of a measure begin anew: a judgement with its reason, its approver and who entered it. */
@Injectable()
export class RebasesService {
  constructor(private readonly changes: MeasureChanges, private readonly audit: AuditService, private readonly clock: Clock) {}

  /** Limits begin anew from the day, in one area or in all. */
  add(viewer: Viewer, { slug, area: code, startsOn, reason, approvedBy }: AddRebaseInput): Promise<Measure> {
    return this.changes.change(slug, async (tx, measure) => {
      const area = code ? await areaOf(tx, code) : null;
      const standing = await tx.findBy(Rebase, { measureId: measure.id, areaId: area?.id ?? IsNull(), withdrawnAt: IsNull() });
      const dayFaults = beginningFaults(startsOn, { ...measure, called: measure.name }, this.clock.today()).map(fault => ({ ...fault, path: 'startsOn' }));
      refuseFor([...dayFaults, ...rebaseFaults(measure, area, startsOn, standing)]);
      const { id } = await tx.save(tx.create(Rebase, {
        measureId: measure.id, areaId: area?.id ?? null, startsOn, reason, approvedBy, enteredAt: this.clock.now(), enteredById: viewer.accountId,
      }));
      await this.audit.record(tx, viewer, { verb: 'add', kind: 'rebase', id, after: { measure: measure.slug, area: area?.name ?? null, startsOn, reason, approvedBy } });
    });
  }

  /** Takes it out of every chart from now on. As known on an earlier day it still counts. */
  withdraw(viewer: Viewer, id: string): Promise<Measure> {
    return this.changes.changeFound(async tx => {
      const rebase = await tx.findOneBy(Rebase, { id });
      if (!rebase) throw new NotFound('Rebase');
      if (rebase.withdrawnAt) throw new InvalidInput([{ path: 'id', message: 'Somebody has withdrawn it already.' }]);
      const measure = await tx.findOneByOrFail(Measure, { id: rebase.measureId });
      await tx.update(Rebase, id, { withdrawnAt: this.clock.now(), withdrawnById: viewer.accountId });
      await this.audit.record(tx, viewer, { verb: 'withdraw', kind: 'rebase', id, before: { measure: measure.slug, startsOn: rebase.startsOn, reason: rebase.reason } });
      return measure;
    });
  }
}

async function areaOf(tx: EntityManager, code: string): Promise<Area> {
  const area = await tx.findOneBy(Area, { code });
  if (!area) throw new InvalidInput([{ path: 'area', message: 'Choose an area, or all areas.' }]);
  return area;
}
