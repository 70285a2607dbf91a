import type { Client as Database } from 'pg';
import { type Client, operation } from './client.js';

/** An import as an analyst sees it. */
export interface ImportSeen {
  id: number;
  kind: string | null;
  fileName: string;
  state: string;
  progress: number;
  read: number;
  counted: number;
  outside: number;
  noLocation: number;
  rejected: number;
  rejections: { line: number; column: number | null; reason: string }[];
  preview: { added: number; revised: number; unchanged: number; ended: number; places: number } | null;
  refusal: string | null;
  periodStart: string | null;
  periodEnd: string | null;
  startedBy: string | null;
  committedAt: string | null;
  undoneAt: string | null;
  undoneBy: string | null;
  whyNotCommit: string | null;
  whyNotUndo: string | null;
  whyNotDiscard: string | null;
  undoing: { takenBack: number; restored: number } | null;
}

const SEEN = `id kind fileName state progress read counted outside noLocation rejected rejections { line column reason }
  preview { added revised unchanged ended places } refusal periodStart periodEnd startedBy committedAt undoneAt undoneBy
  whyNotCommit whyNotUndo whyNotDiscard undoing { takenBack restored }`;

export const IMPORT = operation<ImportSeen>(`query ($id: Int!) { import(id: $id) { ${SEEN} } }`);
export const IMPORTS = operation<{ imports: ImportSeen[]; next: number | null }>(`query ($before: Int) { imports(before: $before) { imports { ${SEEN} } next } }`);
export const COMMIT_IMPORT = operation<ImportSeen>(`mutation ($id: Int!) { commitImport(id: $id) { ${SEEN} } }`);
export const UNDO_IMPORT = operation<ImportSeen>(`mutation ($id: Int!) { undoImport(id: $id) { ${SEEN} } }`);
export const DISCARD_IMPORT = operation<ImportSeen>(`mutation ($id: Int!) { discardImport(id: $id) { ${SEEN} } }`);

export const HEADER = 'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';

/** Invented small areas, each in the district that its name says. */
export const LSOAS = { Tamworth: 'E01029868', Lichfield: 'E01029481', Stafford: 'E01029701', 'Cannock Chase': 'E01029321', 'Stoke-on-Trent': 'E01014210' } as const;
export type Place = keyof typeof LSOAS | '(outside)' | '(no location)';

/** One row of a street file, invented. */
export function streetRow(month: string, place: Place, type = 'Burglary'): string {
  const [code, name] = place === '(no location)' ? ['', ''] : place === '(outside)' ? ['E01014370', 'Birmingham 001A'] : [LSOAS[place], `${place} 001A`];
  return `,${month},Staffordshire Police,Staffordshire Police,-1.70,52.63,On or near Market Street,${code},${name},${type},,`;
}

/** A street file of one month with so many burglaries in each place. */
export function streetFile(month: string, burglaries: Partial<Record<Place, number>>, more: readonly string[] = []): string {
  const rows = Object.entries(burglaries).flatMap(([place, count]) => Array.from({ length: count }, () => streetRow(month, place as Place)));
  return [HEADER, ...rows, ...more, ''].join('\n');
}

/** Sends the bytes of a file as a browser does. */
export function upload(client: Client, name: string, content: string | Uint8Array, headers: Record<string, string> = {}): Promise<Response> {
  const body = typeof content === 'string' ? Buffer.from(content) : content;
  return client.send(`/imports?name=${encodeURIComponent(name)}`, { method: 'POST', body: body as BodyInit, headers: { 'content-type': 'application/octet-stream', ...headers } });
}

/** Asks again and again, as the page does, until the file is read. */
export async function whenRead(client: Client, id: number, isSo: (seen: ImportSeen) => boolean = ({ state }) => state !== 'READING'): Promise<ImportSeen> {
  for (let times = 0; times < 2000; times += 1) {
    const seen = await client.do(IMPORT, { id });
    if (isSo(seen)) return seen;
  }
  throw new Error(`Import ${id} is still not so: ${isSo}`);
}

/** Uploads a file and waits until it is read. */
export async function bring(client: Client, name: string, content: string | Uint8Array): Promise<ImportSeen & { already: boolean }> {
  const response = await upload(client, name, content);
  if (response.status !== 202) throw new Error(`${name} was not taken: ${response.status} ${await response.text()}`);
  const { importId, already } = (await response.json()) as { importId: number; already: boolean };
  return { ...(await whenRead(client, importId)), already };
}

/** Uploads a file and commits it. */
export async function commit(client: Client, name: string, content: string | Uint8Array): Promise<ImportSeen> {
  const { id, preview } = await bring(client, name, content);
  const done = await client.do(COMMIT_IMPORT, { id });
  if (done.state !== 'COMMITTED') throw new Error(`${name} was not committed: its preview was ${JSON.stringify(preview)} and is ${JSON.stringify(done)}`);
  return done;
}

/** Burglaries by place as known at a moment, or now: "2025-01 Tamworth" and how many. Places with none are left out. */
export async function burglaries(db: Database, at?: string): Promise<Record<string, number>> {
  const { rows } = await db.query<{ cell: string; count: number }>(
    `SELECT to_char(period_start, 'YYYY-MM') || ' ' || area.name AS cell, numerator AS count
       FROM observation JOIN measure ON measure.id = measure_id JOIN area ON area.id = area_id
      WHERE measure.slug = 'burglary' AND area.level IN ('DISTRICT', 'UNPLACED') AND numerator > 0
        AND CASE WHEN $1::timestamptz IS NULL THEN known_until = 'infinity' ELSE known_from <= $1 AND known_until > $1 END
      ORDER BY cell`, [at ?? null]);
  return Object.fromEntries(rows.map(({ cell, count }) => [cell, count]));
}

/** Which small areas are known to lie where. */
export async function placesKnown(db: Database): Promise<string[]> {
  const { rows } = await db.query<{ pair: string }>(
    `SELECT child.name || ' in ' || parent.name AS pair FROM area_member JOIN area child ON child.id = child_id JOIN area parent ON parent.id = parent_id
      WHERE child.level = 'LSOA' AND known_until = 'infinity' ORDER BY pair`);
  return rows.map(({ pair }) => pair);
}

/** How many rows are staged: none once everything is committed or let go. */
export async function staged(db: Database): Promise<number> {
  const tables = ['observation', 'scope', 'member', 'succession', 'boundary', 'deprivation', 'area'];
  const { rows } = await db.query<{ count: string }>(`SELECT ${tables.map(table => `(SELECT count(*) FROM staged_${table})`).join(' + ')} AS count`);
  return Number(rows[0]?.count);
}

