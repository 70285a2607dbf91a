import type { PoolClient } from 'pg';
import type { Day } from '@csa/shared/days.js';
import { type Figure, type SourceArea, type Stage, UnreadableFile } from '../import-source.js';
import { Copying } from './copying.js';
import { STAGED_TABLES } from './stage-keeping.js';
import { STAGE_AREAS } from './staged-areas.js';

const FIGURES = 'staged_observation (import_id, measure_id, area_id, period_start, period_end, numerator, denominator, value, sample_size, flags, note)';
/** What the column of a sample's size can hold. */
const LARGEST_SAMPLE = 2_147_483_647;

/** Puts what a source reads into the staging tables. One connection: a COPY is ended before anything else is asked of it. */
export class DatabaseStage implements Stage {
  private readonly copying: Copying;
  private firstDay: Day | null = null;
  private lastDay: Day | null = null;

  constructor(
    private readonly client: PoolClient,
    private readonly importId: number,
    /** By code, the codes of Community Safety Partnerships too. */
    private readonly areaIds: Map<string, number>,
    /** By category, of this source. */
    private readonly measureIds: ReadonlyMap<string, number>,
  ) {
    this.copying = new Copying(client, FIGURES);
  }

  async areas(areas: readonly SourceArea[]): Promise<void> {
    const wanted = areas.filter(({ code, cspCode }) => !this.areaIds.has(code) || (cspCode && !this.areaIds.has(cspCode)));
    if (wanted.length === 0) return;
    const byCode = new Map(wanted.map(({ code, level, name, cspCode }) => [code, { code, level, name, csp_code: cspCode ?? null }]));
    for (const { id, code } of await this.query<{ id: number; code: string }>(STAGE_AREAS, [this.importId, JSON.stringify([...byCode.values()])])) {
      this.areaIds.set(code, id);
      const cspCode = byCode.get(code)?.csp_code;
      if (cspCode && !this.areaIds.has(cspCode)) this.areaIds.set(cspCode, id);
    }
  }

  async figures(figures: readonly Figure[]): Promise<void> {
    for (const figure of figures) {
      if (this.copying.add(this.line(figure))) await this.copying.send();
    }
  }

  async members(members: Parameters<Stage['members']>[0]): Promise<void> {
    await this.query(
      `INSERT INTO staged_member SELECT DISTINCT ON (2, 3) $1::int, child, parent, "from", until FROM json_to_recordset($2) AS given (child int, parent int, "from" date, until date)
       ON CONFLICT (import_id, child_id, parent_id) DO UPDATE SET valid_from = excluded.valid_from, valid_until = excluded.valid_until`,
      [this.importId, JSON.stringify(members.map(each => ({ ...each, child: this.area(each.child), parent: this.area(each.parent) })))],
    );
  }

  async successions(successions: Parameters<Stage['successions']>[0]): Promise<void> {
    await this.query(
      `INSERT INTO staged_succession SELECT DISTINCT ON (2, 3) $1::int, "from", "to", change FROM json_to_recordset($2) AS given ("from" int, "to" int, change text)
       ON CONFLICT (import_id, from_id, to_id) DO UPDATE SET change = excluded.change`,
      [this.importId, JSON.stringify(successions.map(each => ({ ...each, from: this.area(each.from), to: this.area(each.to) })))],
    );
  }

  async boundaries(boundaries: Parameters<Stage['boundaries']>[0]): Promise<void> {
    for (const { area, geometry } of boundaries) {
      await this.query('INSERT INTO staged_boundary VALUES ($1, $2, $3) ON CONFLICT (import_id, area_id) DO UPDATE SET geometry = excluded.geometry', [this.importId, this.area(area), JSON.stringify(geometry)]);
    }
  }

  async deprivation(rows: Parameters<Stage['deprivation']>[0]): Promise<void> {
    await this.query(
      'INSERT INTO staged_deprivation (import_id, area_id, edition, decile, rank) SELECT $1, id, edition, decile, rank FROM json_to_recordset($2) AS given (id int, edition smallint, decile smallint, rank int)',
      [this.importId, JSON.stringify(rows.map(({ area, ...row }) => ({ id: this.area(area), ...row })))]);
  }

  async replaces(period: { start: Day; end: Day }): Promise<void> {
    await this.query(
      'INSERT INTO staged_scope SELECT id, source, $2, $3 FROM import_run WHERE id = $1 ON CONFLICT DO NOTHING',
      [this.importId, period.start, period.end],
    );
  }

  /** To be called when the source has read everything. Answers the days that the figures are about. */
  async finish(): Promise<{ start: Day | null; end: Day | null }> {
    await this.copying.end();
    // What was just copied has no statistics yet, and comparing tens of thousands of figures with the known ones would take minutes in place of moments.
    await this.client.query(`ANALYZE ${STAGED_TABLES.join(', ')}`);
    return { start: this.firstDay, end: this.lastDay };
  }

  private line(figure: Figure): string {
    const { category, area, start, end, numerator, denominator, value, sampleSize, flags, note } = figure;
    const measure = this.measureIds.get(category);
    if (measure === undefined) throw new Error(`No measure has the category ${category}.`);
    const fault = faultOf(figure);
    if (fault) throw new UnreadableFile(`“${category}” in ${area} from ${start}: ${fault}`);
    if (this.firstDay === null || start < this.firstDay) this.firstDay = start;
    if (this.lastDay === null || end > this.lastDay) this.lastDay = end;
    const flagged = flags?.length ? `{${flags.join(',')}}` : '{}';
    return `${this.importId}\t${measure}\t${this.area(area)}\t${start}\t${end}\t${numerator ?? '\\N'}\t${denominator ?? '\\N'}\t${value ?? '\\N'}\t${sampleSize ?? '\\N'}\t${flagged}\t${note ? escaped(note) : '\\N'}\n`;
  }

  private area(code: string): number {
    const id = this.areaIds.get(code);
    if (id === undefined) throw new Error(`The area ${code} was never named.`);
    return id;
  }

  private async query<Row extends object>(text: string, values: unknown[]): Promise<Row[]> {
    await this.copying.end();
    return (await this.client.query<Row>(text, values)).rows;
  }
}

/** What no observation may be, whatever a source lets through: it is better found now than when the import is committed. */
function faultOf({ start, end, numerator, denominator, value, sampleSize, flags }: Figure): string | null {
  const isNumber = (given: number | null | undefined) => given === null || given === undefined || Number.isFinite(given);
  if (!isNumber(numerator) || !isNumber(denominator) || !isNumber(value) || !isNumber(sampleSize)) return 'the figure is no number.';
  if (typeof numerator === 'number' && numerator < 0) return `a count of ${numerator} cannot be.`;
  if (typeof denominator === 'number' && denominator <= 0) return `a count out of ${denominator} cannot be.`;
  if (typeof sampleSize === 'number' && (sampleSize <= 0 || sampleSize > LARGEST_SAMPLE || !Number.isInteger(sampleSize))) return `a sample of ${sampleSize} cannot be.`;
  if (numerator === null && (value === null || value === undefined) && !flags?.includes('UNAVAILABLE')) return 'there is no figure, and nothing says that it is unavailable.';
  return end > start ? null : 'the period ends before it begins.';
}

/** As COPY wants text. */
function escaped(text: string): string {
  return text.replace(/[\\\t\n\r]/g, mark => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[mark]!);
}
