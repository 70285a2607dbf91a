import { Injectable } from '@nestjs/common';
import { type EntityManager, type EntityTarget, type FindOptionsWhere } from 'typeorm';
import { type Day, longDay } from '@csa/shared/days.js';
import type { Viewer } from '../../access/viewer.js';
import { AuditService } from '../../audit/audit.service.js';
import { type FieldError, NotFound, refuseFor } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import { FormerName, type NamedKind } from './former-name.entity.js';
import type { RenameInput } from './register.inputs.js';
import { beginningFaults } from './spell.rules.js';

interface Named {
  id: string;
  name: string;
  validFrom: Day | null;
  validUntil: Day | null;
}

/** New names from a day on, past or coming; the former ones stay with the days until which they were used. */
@Injectable()
export class NamesService {
  constructor(
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Renames it. A second name from the same day corrects the first, and the name before it back again undoes it. */
  async rename<Thing extends Named>(tx: EntityManager, viewer: Viewer, kind: NamedKind, entity: EntityTarget<Thing>, input: RenameInput): Promise<Thing> {
    const thing = await tx.findOneBy(entity, { id: input.id } as FindOptionsWhere<Thing>);
    if (!thing) throw new NotFound(`This ${kind.toLowerCase()}`);
    const [last] = await tx.find(FormerName, { where: { thingId: thing.id }, order: { validUntil: 'DESC' }, take: 1 });
    refuseFor(renameBlockers(thing, input, last ?? null, this.clock.today()));
    if (last?.validUntil !== input.from) await tx.insert(FormerName, { kind, thingId: thing.id, name: thing.name, validUntil: input.from });
    else if (last.name === input.name) await tx.delete(FormerName, last.id);
    const before = { name: thing.name };
    thing.name = input.name;
    await tx.update(entity, thing.id, { name: input.name } as object);
    await this.audit.record(tx, viewer, { verb: 'rename', kind: kind.toLowerCase(), id: thing.id, before, after: { name: input.name, from: input.from } });
    return thing;
  }
}

/** What stands against a new name from a day on. */
export function renameBlockers(thing: Named, input: Pick<RenameInput, 'name' | 'from' | 'nameSeen'>, last: FormerName | null, today: Day): FieldError[] {
  if (thing.name !== input.nameSeen) {
    const since = last && last.validUntil > today ? `from ${longDay(last.validUntil)}` : 'now';
    return [{ path: 'name', message: `Somebody else renamed it meanwhile: it is ${since} called ${thing.name}. Look again before you change it.` }];
  }
  if (input.name === thing.name) return [{ path: 'name', message: 'It already has this name.' }];
  const faults = beginningFaults(input.from, { ...thing, called: 'It' }, today);
  if (faults.length > 0) return faults;
  if (last && input.from < last.validUntil) return [{ path: 'from', message: `It is called ${thing.name} from ${longDay(last.validUntil)}. Enter that day or a later one.` }];
  return [];
}
