import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import type { Viewer } from '../../access/viewer.js';
import { AuditService } from '../../audit/audit.service.js';
import { exactly, freeSlug } from '../../governance/changes/naming.js';
import { changeRegister } from '../../governance/changes/register-change.js';
import type { EndInput } from '../../governance/changes/register.inputs.js';
import { beginningFaults, dayFaults, overlap } from '../../governance/changes/spell.rules.js';
import { type OwnedKind, type SpellKind, SpellsService } from '../../governance/changes/spells.service.js';
import { AreaLevel } from '../../localities/areas/area-level.js';
import { Area } from '../../localities/areas/area.entity.js';
import { InvalidInput, NotFound, refuseFor } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import { ComparatorMember, ComparatorSet } from '../definitions/comparator-set.entity.js';
import type { AddComparatorInput, AddComparatorSetInput } from './comparator.inputs.js';

const SETS: SpellKind<ComparatorSet> = {
  entity: ComparatorSet, kind: 'comparator-set', called: 'Set of areas', describe: ({ name, kind, source }) => ({ name, kind, source }),
};
const MEMBERS: OwnedKind<ComparatorMember, ComparatorSet> = {
  entity: ComparatorMember, kind: 'comparator-member', called: 'Area of the set', owner: ComparatorSet, ownerOf: row => row.setId,
  describe: ({ setId, areaId }) => ({ setId, areaId }),
};

/** Kinds of area that are compared with each other: large enough to have figures of their own everywhere. */
export const COMPARABLE: readonly AreaLevel[] = [AreaLevel.COUNTRY, AreaLevel.REGION, AreaLevel.FORCE, AreaLevel.COUNTY, AreaLevel.DISTRICT, AreaLevel.CSP];

/** Named sets of areas to compare with, and the areas in them, each over days. */
@Injectable()
export class ComparatorsService {
  constructor(private readonly db: DataSource, private readonly audit: AuditService, private readonly spells: SpellsService, private readonly clock: Clock) {}

  /** Adds a set with its areas: the most similar group, for example, as somebody published it. */
  add(viewer: Viewer, { name, kind, source, areas: codes, from }: AddComparatorSetInput): Promise<ComparatorSet> {
    return changeRegister(this.db, async tx => {
      refuseFor(dayFaults('from', from, this.clock.today()));
      if (await tx.existsBy(ComparatorSet, { name: exactly(name) })) throw new InvalidInput([{ path: 'name', message: `There is a set called ${name} already.` }]);
      const areas = await comparableAreas(tx, codes, place => `areas.${place}`);
      const set = await tx.save(tx.create(ComparatorSet, { slug: await freeSlug(tx, ComparatorSet, name), name, kind, source, validFrom: from, enteredOn: this.clock.today() }));
      for (const area of areas) await tx.insert(ComparatorMember, this.member(set, area, from));
      await this.audit.record(tx, viewer, { verb: 'add', kind: 'comparator-set', id: set.id, after: { name, kind, source, areas: areas.map(area => area.name), from } });
      return set;
    });
  }

  /** The set is no longer compared with from the day; or is, where an end is taken back. */
  end(viewer: Viewer, input: EndInput): Promise<ComparatorSet> {
    return changeRegister(this.db, async tx => {
      await this.spells.end(tx, viewer, SETS, await setOf(tx, input.id), input.until ?? null, input.untilSeen ?? null);
      return setOf(tx, input.id);
    });
  }

  /** Takes a set out that was a mistake, with its areas. */
  withdraw(viewer: Viewer, id: string): Promise<ComparatorSet[]> {
    return changeRegister(this.db, async tx => {
      const set = await setOf(tx, id);
      const members = await tx.findBy(ComparatorMember, { setId: id });
      for (const member of members) await this.spells.withdraw(tx, viewer, MEMBERS, member);
      await this.spells.withdraw(tx, viewer, SETS, set);
      return tx.find(ComparatorSet, { order: { name: 'ASC' } });
    });
  }

  /** An area belongs to the set from the day. */
  addArea(viewer: Viewer, { setId, area: code, from }: AddComparatorInput): Promise<ComparatorSet> {
    return changeRegister(this.db, async tx => {
      const set = await setOf(tx, setId);
      refuseFor(beginningFaults(from, { ...set, called: set.name }, this.clock.today()));
      const [area] = await comparableAreas(tx, [code], () => 'area');
      await refuseTwice(tx, { setId, areaId: area!.id, validFrom: from, validUntil: null }, 'area');
      const member = await tx.save(tx.create(ComparatorMember, this.member(set, area!, from)));
      await this.audit.record(tx, viewer, { verb: 'add', kind: 'comparator-member', id: member.id, after: { set: set.slug, area: area!.name, from } });
      return set;
    });
  }

  /** It no longer belongs to the set from the day; or does, where an end is taken back. */
  endArea(viewer: Viewer, input: EndInput): Promise<ComparatorSet> {
    return changeRegister(this.db, async tx => {
      const { row, owner } = await this.spells.find(tx, MEMBERS, input.id);
      await refuseTwice(tx, { ...row, validUntil: input.until ?? null }, 'until');
      await this.spells.end(tx, viewer, MEMBERS, row, input.until ?? null, input.untilSeen ?? null);
      return owner;
    });
  }

  /** Takes an area out of the set that was a mistake. */
  withdrawArea(viewer: Viewer, id: string): Promise<ComparatorSet> {
    return changeRegister(this.db, async tx => {
      const { row, owner } = await this.spells.find(tx, MEMBERS, id);
      await this.spells.withdraw(tx, viewer, MEMBERS, row);
      return owner;
    });
  }

  private member({ id }: ComparatorSet, area: Area, from: Day) {
    return { setId: id, areaId: area.id, validFrom: from, enteredOn: this.clock.today() };
  }
}

async function setOf(tx: EntityManager, id: string): Promise<ComparatorSet> {
  const set = await tx.findOneBy(ComparatorSet, { id });
  if (!set) throw new NotFound('Set of areas');
  return set;
}

async function comparableAreas(tx: EntityManager, codes: readonly string[], pathAt: (place: number) => string): Promise<Area[]> {
  const areas = await tx.findBy(Area, { code: In(codes), level: In(COMPARABLE) });
  const unknown = codes.findIndex(code => !areas.some(area => area.code === code));
  if (unknown >= 0) throw new InvalidInput([{ path: pathAt(unknown), message: 'This is no area to compare with. Choose one from the search.' }]);
  return areas;
}

async function refuseTwice(tx: EntityManager, member: Pick<ComparatorMember, 'setId' | 'areaId' | 'validFrom' | 'validUntil'> & { id?: string }, path: string): Promise<void> {
  const others = (await tx.findBy(ComparatorMember, { setId: member.setId, areaId: member.areaId })).filter(({ id }) => id !== member.id);
  if (others.some(other => overlap(other, member))) throw new InvalidInput([{ path, message: 'It belongs to this set already for some of these days.' }]);
}
