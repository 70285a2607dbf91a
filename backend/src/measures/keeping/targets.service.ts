import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../access/viewer.js';
import { AuditService } from '../../audit/audit.service.js';
import type { EndInput } from '../../governance/changes/register.inputs.js';
import { beginningFaults } from '../../governance/changes/spell.rules.js';
import { type OwnedKind, SpellsService } from '../../governance/changes/spells.service.js';
import { holdsOn } from '../../governance/effective-dates.js';
import { Area } from '../../localities/areas/area.entity.js';
import { InvalidInput, refuseFor } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import { Measure } from '../definitions/measure.entity.js';
import { MeasureTarget } from '../definitions/measure-target.entity.js';
import { MeasureChanges } from './measure-changes.service.js';
import type { SetTargetInput } from './target.inputs.js';
import { targetFaults } from './target.rules.js';

const TARGETS: OwnedKind<MeasureTarget, Measure> = {
  entity: MeasureTarget, kind: 'measure-target', called: 'Target', owner: Measure, ownerOf: row => row.measureId,
  describe: ({ measureId, areaId, kind, value, reason }) => ({ measureId, areaId, kind, value, reason }),
};

/** Targets and baselines of measures, in one area each, from a day on; one of a kind at a time. */
@Injectable()
export class TargetsService {
  constructor(private readonly changes: MeasureChanges, private readonly audit: AuditService, private readonly spells: SpellsService, private readonly clock: Clock) {}

  /** Sets a target or baseline from the day; what stood until then ends that day. */
  set(viewer: Viewer, { slug, area: code, kind, value, reason, from }: SetTargetInput): Promise<Measure> {
    return this.changes.change(slug, async (tx, measure) => {
      const area = await tx.findOneBy(Area, { code });
      if (!area) throw new InvalidInput([{ path: 'area', message: 'Choose an area.' }]);
      const rows = await tx.findBy(MeasureTarget, { measureId: measure.id, areaId: area.id, kind });
      refuseFor([...beginningFaults(from, { ...measure, called: measure.name }, this.clock.today()), ...targetFaults(measure, area, { kind, value, from }, rows)]);
      const standing = rows.filter(row => holdsOn(row, from));
      const target = await this.spells.makeWay(tx, viewer, TARGETS, standing, from, () => tx.save(tx.create(MeasureTarget, {
        measureId: measure.id, areaId: area.id, kind, value, reason, validFrom: from, enteredOn: this.clock.today(),
      })));
      await this.audit.record(tx, viewer, { verb: 'set', kind: 'measure-target', id: target.id, after: { measure: measure.slug, area: area.name, kind, value, reason, from } });
    });
  }

  /** It no longer holds from the day; or does, where an end is taken back. */
  end(viewer: Viewer, input: EndInput): Promise<Measure> {
    return this.changes.changeFound(async tx => {
      const { row, owner } = await this.spells.find(tx, TARGETS, input.id);
      await this.spells.end(tx, viewer, TARGETS, row, input.until ?? null, input.untilSeen ?? null);
      return owner;
    });
  }

  /** Takes out what was a mistake; what it replaced goes on. */
  withdraw(viewer: Viewer, id: string): Promise<Measure> {
    return this.changes.changeFound(async tx => {
      const { row, owner } = await this.spells.find(tx, TARGETS, id);
      await this.spells.withdraw(tx, viewer, TARGETS, row);
      return owner;
    });
  }
}
