import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import type { Viewer } from '../../access/viewer.js';
import { AuditService } from '../../audit/audit.service.js';
import { changeRegister } from '../../governance/changes/register-change.js';
import { NotFound, refuseFor } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import { Area } from '../areas/area.entity.js';
import { enterRegisterAreas } from '../areas/register-areas.js';
import { District } from '../district.entity.js';
import { PrecisionArea, precisionAreaCode } from '../precision-area.entity.js';
import { precisionAreaOf } from '../precision-areas.queries.js';
import { chooseFrom, outlineIn, sharesInside } from './choosing.js';
import type { ConfirmExtentInput, EnterExtentInput } from './extent.inputs.js';
import { codeFaults, confirmBlockers, entryFaults, withdrawalFaults } from './extent.rules.js';
import type { SmallAreaChoice } from './extent.types.js';
import { TAKEN_ABOVE } from './overlap.js';
import { PrecisionAreaExtent, PrecisionAreaExtentMember } from './precision-area-extent.entity.js';
import { lastToHave, smallAreas, takenElsewhere } from './small-areas.queries.js';

/** Which small areas make up precision areas: entered with days and a reason, indicative until confirmed by a source. Figures are added up by it from the next moment on. */
@Injectable()
export class ExtentsService {
  constructor(private readonly db: DataSource, private readonly audit: AuditService, private readonly clock: Clock) {}

  /** The small areas of its district that may be chosen for a precision area; with a boundary, how much of each lies inside it. */
  async choices(slug: string, boundary: string | null): Promise<SmallAreaChoice[]> {
    const tx = this.db.manager;
    const area = await precisionAreaOf(tx, slug);
    const { gssCode } = await tx.findOneByOrFail(District, { id: area.districtId });
    const today = this.clock.today();
    const own = (await smallAreas(tx, today)).filter(({ district }) => district === gssCode);
    const shares = boundary ? await sharesInside(tx, own, outlineIn(boundary)) : null;
    const taken = await takenElsewhere(tx, area.id);
    return own.map(({ id, code, name, ward, wardCode, wardYear }) => {
      const last = lastToHave(taken.filter(({ areaId }) => areaId === id), today);
      return {
        code, name, ward, wardCode, wardYear, takenBy: last?.precisionArea ?? null, takenUntil: last?.validUntil ?? null,
        share: shares && (shares.get(id) ?? 0), isTaken: shares && (shares.get(id) ?? 0) > TAKEN_ABOVE,
      };
    });
  }

  /** An extent holds from a day on; the one before it ends then. */
  async enter(viewer: Viewer, input: EnterExtentInput): Promise<PrecisionArea> {
    refuseFor(codeFaults(input));
    return changeRegister(this.db, async tx => {
      const today = this.clock.today();
      const area = await precisionAreaOf(tx, input.precisionArea);
      const district = await tx.findOneByOrFail(District, { id: area.districtId });
      const { chosen, basis, basisNote, shares, geometry } = await chooseFrom(tx, await smallAreas(tx, today), input);
      const latest = await latestOf(tx, area.id);
      const members = latest && new Set((await tx.findBy(PrecisionAreaExtentMember, { extentId: latest.id })).map(({ areaId }) => areaId));
      refuseFor(entryFaults({
        area, district, chosen, from: input.from, latest: latest && { ...latest, members: members! }, seen: input.seen ?? null, taken: await takenElsewhere(tx, area.id),
      }, today));
      if (latest) await tx.update(PrecisionAreaExtent, latest.id, { validUntil: input.from });
      const { id } = await tx.save(tx.create(PrecisionAreaExtent, {
        precisionAreaId: area.id, validFrom: input.from, validUntil: null, reason: input.reason, basis, basisNote, geometry, enteredAt: this.clock.now(), enteredById: viewer.accountId,
      }));
      await tx.insert(PrecisionAreaExtentMember, chosen.map(each => ({ extentId: id, areaId: each.id, share: shares.get(each.id) ?? null })));
      await feedMembers(tx, area);
      await this.audit.record(tx, viewer, {
        verb: 'enter', kind: 'precision-area-extent', id, after: { area: area.name, from: input.from, reason: input.reason, basis: basisNote, smallAreas: chosen.map(({ code }) => code) },
      });
      return area;
    });
  }

  /** Somebody gave the boundary that it follows: it is not indicative any more. */
  confirm(viewer: Viewer, { id, source }: ConfirmExtentInput): Promise<PrecisionArea> {
    return this.change(id, async (tx, extent, area) => {
      refuseFor(confirmBlockers(extent));
      await tx.update(PrecisionAreaExtent, id, { source, confirmedAt: this.clock.now(), confirmedById: viewer.accountId });
      await this.audit.record(tx, viewer, { verb: 'confirm', kind: 'precision-area-extent', id, after: { area: area.name, from: extent.validFrom, source } });
    });
  }

  /** It was a mistake: the one before it goes on. What was computed by it stays known as it was known. */
  withdraw(viewer: Viewer, id: string): Promise<PrecisionArea> {
    return this.change(id, async (tx, extent, area) => {
      refuseFor(withdrawalFaults(extent, await latestOf(tx, area.id)));
      await tx.update(PrecisionAreaExtent, id, { withdrawnAt: this.clock.now(), withdrawnById: viewer.accountId });
      const before = await latestOf(tx, area.id);
      if (before) await tx.update(PrecisionAreaExtent, before.id, { validUntil: null });
      await feedMembers(tx, area);
      await this.audit.record(tx, viewer, { verb: 'withdraw', kind: 'precision-area-extent', id, before: { area: area.name, from: extent.validFrom, reason: extent.reason } });
    });
  }

  private change(id: string, work: (tx: EntityManager, extent: PrecisionAreaExtent, area: PrecisionArea) => Promise<void>): Promise<PrecisionArea> {
    return changeRegister(this.db, async tx => {
      const extent = await tx.findOneBy(PrecisionAreaExtent, { id });
      if (!extent) throw new NotFound('Extent');
      const area = await tx.findOneByOrFail(PrecisionArea, { id: extent.precisionAreaId });
      await work(tx, extent, area);
      return area;
    });
  }
}

/** The one that stands and that no other follows. */
async function latestOf(tx: EntityManager, precisionAreaId: string): Promise<PrecisionAreaExtent | null> {
  const [latest] = await tx.find(PrecisionAreaExtent, { where: { precisionAreaId, withdrawnAt: IsNull() }, order: { validFrom: 'DESC' }, take: 1 });
  return latest ?? null;
}

/**
 * Makes the extents that stand known to whatever adds up figures and keeps small ones back. Spells that did not change stay as they are; the moment is
 * the clock's and not the transaction's, which may have waited for another.
 */
async function feedMembers(tx: EntityManager, { id, slug }: PrecisionArea): Promise<void> {
  const code = precisionAreaCode(slug);
  if (!(await tx.existsBy(Area, { code }))) await enterRegisterAreas(tx);
  const standing = `
    SELECT member.area_id AS child_id, extent.id AS extent_id, extent.valid_from, extent.valid_until
      FROM precision_area_extent extent JOIN precision_area_extent_member member ON member.extent_id = extent.id
     WHERE extent.precision_area_id = $1 AND extent.withdrawn_at IS NULL`;
  const [{ moment }] = await tx.query<[{ moment: string }]>('SELECT clock_timestamp()::text AS moment');
  await tx.query(`
    UPDATE area_member known SET known_until = $3::timestamptz
     WHERE known.parent_id = (SELECT id FROM area WHERE code = $2) AND known.extent_id IS NOT NULL AND known.known_until = 'infinity'
       AND NOT EXISTS (SELECT FROM (${standing}) now_so WHERE now_so.child_id = known.child_id AND now_so.extent_id = known.extent_id AND now_so.valid_until IS NOT DISTINCT FROM known.valid_until)`,
  [id, code, moment]);
  await tx.query(`
    INSERT INTO area_member (child_id, parent_id, extent_id, valid_from, valid_until, known_from)
    SELECT now_so.child_id, area.id, now_so.extent_id, now_so.valid_from, now_so.valid_until, $3::timestamptz
      FROM (${standing}) now_so JOIN area ON area.code = $2
     WHERE NOT EXISTS (SELECT FROM area_member known WHERE known.extent_id = now_so.extent_id AND known.child_id = now_so.child_id AND known.known_until = 'infinity')`,
  [id, code, moment]);
}
