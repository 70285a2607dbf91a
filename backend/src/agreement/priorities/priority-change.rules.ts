import { type Day, longDay } from '@csa/shared/days.js';
import { beginningFaults, type Spell } from '../../governance/changes/spell.rules.js';
import type { FieldError } from '../../platform/errors/errors.js';

interface Changing extends Spell {
  id: string;
  name: string;
  agreementId: string;
  scope: string;
}

/** What stands against a priority ending on a day because it is split or merged. */
export function successionFaults(priority: Changing, from: Day, today: Day): FieldError[] {
  if (priority.validUntil) return [{ path: 'from', message: `${priority.name} ends on ${longDay(priority.validUntil)} already. Look at what becomes of it.` }];
  if (priority.validFrom && from <= priority.validFrom) {
    return [{ path: 'from', message: `${priority.name} begins on ${longDay(priority.validFrom)}. Enter a later day.` }];
  }
  return beginningFaults(from, { ...priority, called: priority.name }, today);
}

/** What stands against a split: the names of the parts, or a theme that is left over, unknown or placed twice. */
export function splitFaults(themes: readonly { id: string; name: string }[], into: readonly { name: string; themeIds: readonly string[] }[]): FieldError[] {
  const names = into.map(part => part.name.toLowerCase());
  const twice = into.findIndex((part, index) => names.indexOf(part.name.toLowerCase()) !== index);
  if (twice >= 0) return [{ path: `into.${twice}.name`, message: 'Two of the new priorities have the same name.' }];
  const placed = into.flatMap(part => part.themeIds);
  const strange = into.findIndex(part => part.themeIds.some(id => themes.every(theme => theme.id !== id)));
  if (strange >= 0) return [{ path: `into.${strange}.themeIds`, message: 'One of these themes does not stand under the priority on that day. Look again.' }];
  return themes.flatMap(theme => {
    const times = placed.filter(id => id === theme.id).length;
    if (times === 1) return [];
    return [{ path: 'into', message: times === 0 ? `Say under which new priority ${theme.name} goes.` : `${theme.name} can go under one new priority only.` }];
  });
}

/** What stands against merging these: too few, or of different agreements or kinds. */
export function mergeFaults(priorities: readonly Changing[]): FieldError[] {
  const [first] = priorities;
  if (!first || priorities.length < 2) return [{ path: 'priorityIds', message: 'Choose two or more priorities to merge.' }];
  const alike = priorities.every(({ agreementId, scope }) => agreementId === first.agreementId && scope === first.scope);
  return alike ? [] : [{ path: 'priorityIds', message: 'Only priorities of one agreement can be merged, and countywide ones only with each other.' }];
}

/** What stands against taking a split or merger back, as a mistake. */
export function takingBackFaults(change: { day: Day; enteredOn: Day }, became: readonly Spell[], today: Day): FieldError[] {
  if (became.some(priority => priority.validUntil)) return [{ path: 'id', message: 'What it became was split or merged again. Take that back first.' }];
  if (change.enteredOn === today || change.day >= today) return [];
  return [{ path: 'id', message: 'This has taken effect. Split or merge again instead.' }];
}
