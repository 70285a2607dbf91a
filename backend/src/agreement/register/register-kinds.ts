/** How one kind of thing in the register is stored: its columns, and the columns that hold the id of something else. */
export interface RegisterKind {
  /** The name of its table. */
  kind: string;
  columns: readonly string[];
  /** Field → the kind it refers to; stored as `<field>_id`, written in the file and compared as the slug. */
  references: Readonly<Record<string, string>>;
  /** The fields that tell one from another. The same key a second time is the next spell of the same thing. */
  key: readonly string[];
  /** One at a time among those with the same value of this field. */
  oneAtATimeBy?: string;
}

const SPELL = ['valid_from', 'valid_until'];

/** In the order in which they must be written: what is referred to comes first. */
export const REGISTER_KINDS: readonly RegisterKind[] = [
  { kind: 'partnership', columns: ['name', 'short_name', 'county', 'gss_code'], references: {}, key: [] },
  { kind: 'organisation', columns: ['slug', 'name', 'kind', 'responsible_authority', ...SPELL], references: {}, key: ['slug'] },
  { kind: 'board', columns: ['slug', 'name', 'note', 'is_partnership', ...SPELL], references: {}, key: ['slug'] },
  { kind: 'board_reporting', columns: ['stated', ...SPELL], references: { board: 'board', reports_to: 'board' }, key: ['board', 'reports_to'] },
  { kind: 'person', columns: ['slug', 'name'], references: {}, key: ['slug'] },
  { kind: 'post', columns: ['slug', 'title', ...SPELL], references: { organisation: 'organisation' }, key: ['slug'] },
  {
    kind: 'post_holder', columns: ['source', ...SPELL], references: { post: 'post', person: 'person' },
    key: ['post', 'person'], oneAtATimeBy: 'post',
  },
  {
    kind: 'membership', columns: ['capacity', 'position', ...SPELL], references: { organisation: 'organisation', post: 'post' },
    key: ['capacity', 'organisation', 'post'],
  },
  {
    kind: 'district', columns: ['slug', 'name', 'gss_code', 'csp_name', 'map_place', ...SPELL], references: { csp_chair: 'post', csp_lead: 'post' },
    key: ['slug'],
  },
  {
    kind: 'precision_area', columns: ['slug', 'name', 'priority_type', 'rationale', 'position', ...SPELL],
    references: { district: 'district' }, key: ['slug'],
  },
  { kind: 'agreement', columns: ['slug', 'title', 'term', ...SPELL], references: {}, key: ['slug'] },
  { kind: 'priority', columns: ['slug', 'name', 'scope', 'position', ...SPELL], references: { agreement: 'agreement' }, key: ['slug'] },
  {
    kind: 'theme', columns: ['slug', 'name', 'kind', 'position', ...SPELL],
    references: { agreement: 'agreement', priority: 'priority', district: 'district' }, key: ['slug'],
  },
  {
    kind: 'theme_mode', columns: ['mode', 'inferred', 'note', ...SPELL], references: { theme: 'theme' },
    key: ['theme', 'mode'], oneAtATimeBy: 'theme',
  },
  {
    kind: 'theme_governance', columns: ['role', 'stated', 'position', ...SPELL], references: { theme: 'theme', board: 'board' },
    key: ['theme', 'board'],
  },
  {
    kind: 'lead_officer', columns: ['capacity', 'position', ...SPELL], references: { theme: 'theme', post: 'post' },
    key: ['theme', 'post'],
  },
  {
    kind: 'partner_plan', columns: ['slug', 'title', 'term', 'first_year', 'last_year', 'position', ...SPELL],
    references: { agreement: 'agreement', organisation: 'organisation' }, key: ['slug'],
  },
  { kind: 'plan_objective', columns: ['text', 'position', ...SPELL], references: { partner_plan: 'partner_plan' }, key: ['partner_plan', 'position'] },
];

export type Value = string | number | boolean | null;
export type Values = Readonly<Record<string, Value>>;

/** One thing as the file says it, with slugs where the table has ids. */
export interface RegisterRecord {
  kind: string;
  key: string;
  values: Values;
}

/** Gives everything its key; the second and later ones of a key are numbered in the order given. */
export function keyed<T extends { values: Values }>(kind: RegisterKind, things: readonly T[]): (T & { key: string })[] {
  const seen = new Map<string, number>();
  return things.map(thing => {
    const plain = kind.key.map(field => thing.values[field]).filter(value => value !== null).join(' / ');
    const count = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, count);
    return { ...thing, key: count === 1 ? plain : `${plain} (${count})` };
  });
}
