import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';
import type { Day } from '@csa/shared/days.js';
import type { Figure, SourceArea, Stage } from '../import-source.js';
import { RELEASED_TABLES } from './released-tables.js';

/** Enough for one piece of a COPY. */
const PIECE = 64 * 1024;
const FIGURES = 'staged_observation (import_id, measure_id, area_id, period_start, period_end, numerator, denominator, value, sample_size, flags, note)';

/** Puts what a source reads into the staging tables. One connection: a COPY is ended before anything else is asked of it. */
export class DatabaseStage implements Stage {
  private copy: CopyStreamQuery | null = null;
  private piece = '';
  private firstDay: Day | null = null;
  private lastDay: Day | null = null;

  constructor(
    private readonly client: PoolClient,
    private readonly importId: number,
    /** By code, the codes of Community Safety Partnerships too. */
    private readonly areaIds: Map<string, number>,
    /** By category, of this source. */
    private readonly measureIds: ReadonlyMap<string, number>,
  ) {}

  async areas(areas: readonly SourceArea[]): Promise<void> {
    const unknown = areas.filter(({ code }) => !this.areaIds.has(code));
    if (unknown.length > 0) {
      const rows = await this.query<{ id: number; code: string }>(
        `INSERT INTO area (code, level, name) SELECT code, level, name FROM json_to_recordset($1) AS given (code text, level text, name text)
         ON CONFLICT (code) DO UPDATE SET code = excluded.code RETURNING id, code`,
        [JSON.stringify([...new Map(unknown.map(area => [area.code, area])).values()])],
      );
      for (const { id, code } of rows) this.areaIds.set(code, id);
    }
    const partnerships = areas.filter(({ cspCode }) => cspCode && !this.areaIds.has(cspCode));
    for (const { code, cspCode } of partnerships) {
      await this.query('UPDATE area SET csp_code = $2 WHERE code = $1 AND csp_code IS NULL', [code, cspCode]);
      this.areaIds.set(cspCode!, this.areaIds.get(code)!);
    }
  }

  async figures(figures: readonly Figure[]): Promise<void> {
    for (const figure of figures) {
      this.piece += this.line(figure);
      if (this.piece.length >= PIECE) await this.send();
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

  async replaces(period: { start: Day; end: Day }): Promise<void> {
    await this.query(
      'INSERT INTO staged_scope SELECT id, source, $2, $3 FROM import_run WHERE id = $1 ON CONFLICT DO NOTHING',
      [this.importId, period.start, period.end],
    );
  }

  /** To be called when the source has read everything. Answers the days that the figures are about. */
  async finish(): Promise<{ start: Day | null; end: Day | null }> {
    await this.endCopy();
    // What was just copied has no statistics yet, and comparing tens of thousands of figures with the known ones would take minutes in place of moments.
    await this.client.query(`ANALYZE ${[...RELEASED_TABLES.map(({ staged }) => staged), 'staged_scope'].join(', ')}`);
    return { start: this.firstDay, end: this.lastDay };
  }

  /** Lets go of a COPY that will not be finished: the connection is of no use afterwards. */
  abandon(): void {
    this.copy?.destroy();
  }

  private line({ category, area, start, end, numerator, denominator, value, sampleSize, flags, note }: Figure): string {
    const measure = this.measureIds.get(category);
    if (measure === undefined) throw new Error(`No measure has the category ${category}.`);
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

  private async send(): Promise<void> {
    this.copy ??= this.client.query(copyFrom(`COPY ${FIGURES} FROM STDIN`));
    const piece = this.piece;
    this.piece = '';
    if (!this.copy.write(piece)) await once(this.copy, 'drain');
  }

  private async endCopy(): Promise<void> {
    if (this.piece) await this.send();
    if (!this.copy) return;
    const copy = this.copy;
    this.copy = null;
    copy.end();
    await finished(copy);
  }

  private async query<Row extends object>(text: string, values: unknown[]): Promise<Row[]> {
    await this.endCopy();
    return (await this.client.query<Row>(text, values)).rows;
  }
}

/** As COPY wants text. */
function escaped(text: string): string {
  return text.replace(/[\\\t\n\r]/g, mark => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[mark]!);
}
