import type { Day } from '@csa/shared/days.js';
import type { LeadCapacity } from './lead-officer.entity.js';

interface Spell {
  validFrom: Day | null;
  validUntil: Day | null;
}
interface Lead extends Spell {
  postId: string;
  capacity: LeadCapacity;
}
interface Holder extends Spell {
  postId: string;
  personId: string;
}

/** For these days this post answered for the theme, and this person was in the post; null: vacant, or nobody is named. */
export interface LeadSpellOfPerson extends Spell {
  postId: string;
  capacity: LeadCapacity;
  personId: string | null;
}

const BEGINNING = '';
const END = '9999-12-31';
const start = (spell: Spell) => spell.validFrom ?? BEGINNING;
const stop = (spell: Spell) => spell.validUntil ?? END;

/** Who answered for a theme, person by person: each time of a post at it, cut where the holder of the post changed. The newest first. */
export function leadSpells(leads: readonly Lead[], holders: readonly Holder[]): LeadSpellOfPerson[] {
  const spells = leads.flatMap(lead => byPerson(lead, holders.filter(holder => holder.postId === lead.postId)));
  return spells.sort((one, other) => stop(other).localeCompare(stop(one)) || start(other).localeCompare(start(one)));
}

function byPerson(lead: Lead, holders: readonly Holder[]): LeadSpellOfPerson[] {
  const meanwhile = holders.filter(holder => start(holder) < stop(lead) && start(lead) < stop(holder)).sort((one, other) => start(one).localeCompare(start(other)));
  const spells: LeadSpellOfPerson[] = [];
  let reached = start(lead);
  const add = (personId: string | null, from: Day, until: Day) =>
    spells.push({ postId: lead.postId, capacity: lead.capacity, personId, validFrom: from || null, validUntil: until === END ? null : until });
  for (const holder of meanwhile) {
    if (reached < start(holder)) add(null, reached, start(holder));
    const until = stop(holder) < stop(lead) ? stop(holder) : stop(lead);
    add(holder.personId, reached < start(holder) ? start(holder) : reached, until);
    reached = until;
  }
  if (reached < stop(lead)) add(null, reached, stop(lead));
  return spells;
}
