import type { Day } from '@csa/shared/days.js';

/** A row of the register holds its last name, which may begin on a day to come; `former_name` those before it, each with the first day without it. */
export interface EndedName {
  name: string;
  validUntil: Day;
}

export interface NamesOfDay {
  name: string;
  /** The latest first. */
  formerNames: EndedName[];
  /** The next first. */
  comingNames: { name: string; from: Day }[];
}

/** What something is called on a day, was called before it and will be called after it. */
export function namesOfDay(lastName: string, ended: readonly EndedName[], day: Day): NamesOfDay {
  const inOrder = [...ended].sort((one, other) => one.validUntil.localeCompare(other.validUntil));
  const over = inOrder.filter(({ validUntil }) => validUntil <= day);
  const [current, ...later] = [...inOrder.slice(over.length), { name: lastName, validUntil: null }];
  let from = current?.validUntil;
  const comingNames = later.flatMap(({ name, validUntil }) => {
    const coming = from ? [{ name, from }] : [];
    from = validUntil;
    return coming;
  });
  return { name: current?.name ?? lastName, formerNames: over.reverse(), comingNames };
}

/** The name of a day in a statement of SQL; `day` is a parameter or an expression. */
export function nameOn(table: string, day: string): string {
  return `coalesce((SELECT ended.name FROM former_name ended WHERE ended.thing_id = ${table}.id AND ended.valid_until > ${day} ORDER BY ended.valid_until LIMIT 1), ${table}.name)`;
}
