/** What says of an entry where it belongs and who may see it; it gives nothing away. */
const ABOUT = new Set(['section', 'membersOnly', 'completed', 'onBehalf']);

type Values = Readonly<Record<string, unknown>> | null;

/** Before and after as a viewer may see them; `withheld` where something was left out. */
export interface Seen {
  before: Values;
  after: Values;
  withheld: boolean;
}

/**
 * An entry as it is shown to somebody who may not read what is kept to members of the group: texts that were kept to members before the
 * change, after it, or are by now are left out.
 */
export function withoutMembersOnly(before: Values, after: Values, keptNow: boolean): Seen {
  const kept = keptNow || [before, after].some(values => values?.membersOnly === true);
  if (!kept) return { before, after, withheld: false };
  return { before: onlyAbout(before), after: onlyAbout(after), withheld: true };
}

function onlyAbout(values: Values): Values {
  return values && Object.fromEntries(Object.entries(values).filter(([field]) => ABOUT.has(field)));
}
