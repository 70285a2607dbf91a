import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addMonths } from '@csa/shared/periods.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { Measure, MeasureFrequency } from '../../measures/definitions/measure.entity.js';
import { InvalidInput, NotFound } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import { template } from '../sources/template.js';
import { missingRows } from '../sources/template/missing-rows.js';
import { type TemplateRow, writeTemplate } from '../sources/template/write-template.js';

/** How far back a template reaches. */
const MONTHS_BACK: Record<MeasureFrequency, number> = { MONTH: 13, QUARTER: 24, ROLLING_YEAR: 36, YEAR: 60 };

/** $1 the measure, $2 from when on. What is known of it in the districts, to be corrected or left. */
const KNOWN = `
  SELECT json_build_object('code', area.code, 'name', area.name) AS area, to_char(period_start, 'YYYY-MM-DD') AS start, to_char(period_end, 'YYYY-MM-DD') AS "end",
         numerator, denominator, value, sample_size AS "sampleSize", flags, note
    FROM observation JOIN area ON area.id = area_id
   WHERE measure_id = $1 AND period_start >= $2 AND known_until = 'infinity' AND area.code IN (SELECT gss_code FROM district)
   ORDER BY area.name, period_start`;

const AREAS = 'SELECT gss_code AS code, name FROM district WHERE valid_until IS NULL OR valid_until > $1::date ORDER BY name';

/** The plain template of a measure that partners bring: a row for each district and period, with what is known already and the rest to be filled in. */
@Injectable()
export class TemplatesService {
  constructor(private readonly db: DataSource, private readonly clock: Clock) {}

  async write(viewer: Viewer, slug: string, format: 'csv' | 'xlsx'): Promise<Buffer> {
    const measure = await this.db.manager.findOneBy(Measure, { slug });
    if (!measure) throw new NotFound('The measure');
    if (measure.source !== template.key) throw new InvalidInput([{ path: 'measure', message: `The figures of ${measure.name} come from their publisher’s own files, not by the template.` }]);
    const end = this.clock.today();
    const within = { start: addMonths(`${end.slice(0, 7)}-01`, -MONTHS_BACK[measure.frequency]), end };
    const known = viewer.can(Permission.ReadRawFigures) ? await this.db.query<TemplateRow[]>(KNOWN, [measure.id, within.start]) : [];
    const areas = await this.db.query<TemplateRow['area'][]>(AREAS, [end]);
    const has = new Set(known.map(({ area, start, end }) => `${area.code} ${start} ${end}`));
    const missing = missingRows(measure.frequency, areas, within, (area, { start, end }) => has.has(`${area} ${start} ${end}`));
    return writeTemplate(format, measure, [...known, ...missing].sort((a, b) => a.area.name.localeCompare(b.area.name) || (a.start < b.start ? -1 : 1)));
  }
}
