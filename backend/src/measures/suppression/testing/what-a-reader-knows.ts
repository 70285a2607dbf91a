import { type Constraint, solve } from 'yalps';

/** One thing that was counted, that no published figure divides further: as it was counted by some release. */
export interface Leaf {
  id: string;
  count: number;
}

/** A figure of a release: the sum of some leaves, and whether a reader has it before them, sees that it is kept back, or knows nothing of it. */
export interface Seen {
  name: string;
  leaves: readonly Leaf[];
  is: 'SHOWN' | 'KEPT_BACK' | 'UNKNOWN';
}

/** How far above its true count a reader looks for values. */
const REACH = 60;

/**
 * How many values a reader must hold possible for the sum of some leaves, up to three, by the solver of another program: each leaf is an unknown,
 * everything that was shown is an equation.
 * @param smallest what a reader knows of every count that is kept back
 */
export function possibleValues(wanted: readonly Leaf[], seen: readonly Seen[], smallest: number): number {
  const variables = new Map<string, Map<string, number>>();
  const constraints = new Map<string, Constraint>();
  const add = (name: string, leaves: readonly Leaf[]) => {
    for (const { id, count } of leaves) {
      variables.set(id, (variables.get(id) ?? new Map([[`bound ${id}`, 1]])).set(name, 1));
      constraints.set(`bound ${id}`, { min: 0, max: count + REACH });
    }
  };
  for (const { name, leaves, is } of seen) {
    add(name, leaves);
    if (is !== 'UNKNOWN') constraints.set(name, is === 'KEPT_BACK' ? { min: smallest } : { equal: leaves.reduce((sum, { count }) => sum + count, 0) });
  }
  add('target', wanted);
  const extreme = (direction: 'maximize' | 'minimize', bounds: Constraint) => {
    const { status, result } = solve({ direction, objective: 'target', constraints: new Map(constraints).set('target', bounds), variables, integers: true });
    return status === 'optimal' ? Math.round(result) : null;
  };
  const [least, most] = [extreme('minimize', { min: 0 }), extreme('maximize', { min: 0 })];
  if (least === null || most === null || least === most) return 1;
  return most - least >= 2 && extreme('maximize', { min: least + 1, max: most - 1 }) !== null ? 3 : 2;
}
