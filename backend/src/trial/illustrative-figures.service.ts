import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addDays, type Day } from '@csa/shared/days.js';
import { addMonths, financialPeriodAround, monthAround, type Period } from '@csa/shared/periods.js';
import { FileReading } from '../imports/file-reading.js';
import { ImportsService } from '../imports/imports.service.js';
import { importOwnFile } from '../imports/own-file.js';
import { COLUMN_NAMES, TEMPLATE_COLUMNS } from '../imports/sources/template/columns.js';
import { Area } from '../localities/areas/area.entity.js';
import { enterMeasures } from '../measures/definitions/load-measures.js';
import { Measure } from '../measures/definitions/measure.entity.js';
import { MeasureTarget, TargetKind } from '../measures/definitions/measure-target.entity.js';
import { Rebase } from '../measures/definitions/rebase.entity.js';
import { MeasureStates } from '../measures/states/measure-states.service.js';
import { type IllustrativeFigures, readIllustrativeFigures } from './illustrative-figures-file.js';

const SEED = fileURLToPath(new URL('../../../infra/seed/', import.meta.url));
/** Official figures, aggregated, with their publishers and licences in the README beside them. */
const OFFICIAL = ['figures/mid-2020-population.csv', 'figures/recorded-crime-year-ending-june-2025.csv', 'figures/street-level-2025.csv'];

/** Figures for a newcomer to look at: some official ones, and invented ones tagged as such. Imported as users import, and harmless when repeated. */
@Injectable()
export class IllustrativeFiguresService {
  constructor(private readonly db: DataSource, private readonly reading: FileReading, private readonly imports: ImportsService, private readonly states: MeasureStates) {}

  /** @param until of the last whole month or financial year before this day is the latest invented figure */
  async bring(until: Day): Promise<void> {
    for (const file of OFFICIAL) await importOwnFile(this.reading, this.imports, join(SEED, file));
    const told = readIllustrativeFigures(await readFile(join(SEED, 'illustrative-figures.yaml'), 'utf8'));
    await this.define(told, until);
    const folder = await mkdtemp(join(tmpdir(), 'csa-trial-'));
    try {
      await writeFile(join(folder, 'illustrative-figures.csv'), templateOf(told, until));
      await importOwnFile(this.reading, this.imports, join(folder, 'illustrative-figures.csv'));
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  /** The invented measures with their rebases and targets, all at once. */
  private async define({ families, rebases, targets }: IllustrativeFigures, until: Day): Promise<void> {
    await this.db.transaction(async tx => {
      const slugs = families.flatMap(({ measures }) => measures.map(({ slug }) => slug));
      if (await tx.existsBy(Measure, slugs.map(slug => ({ slug })))) return;
      await enterMeasures(tx, families);
      const ids = new Map((await tx.find(Measure)).map(({ slug, id }) => [slug, id]));
      const areas = new Map((await tx.find(Area)).map(({ code, id }) => [code, id]));
      for (const { measure, months_ago, reason, approved_by } of rebases) {
        await tx.insert(Rebase, { measureId: ids.get(measure)!, areaId: null, startsOn: addMonths(monthAround(until).start, -months_ago), reason, approvedBy: approved_by });
      }
      for (const { measure, area, value, reason } of targets) {
        const areaId = areas.get(area);
        if (areaId !== undefined) await tx.insert(MeasureTarget, { measureId: ids.get(measure)!, areaId, kind: TargetKind.TARGET, value, reason });
      }
      await this.states.renew(tx, [...ids.values()]);
    });
  }
}

/** The series as the plain template has them: the last figure is of the last whole month or financial year before a day. */
function templateOf({ series }: IllustrativeFigures, until: Day): string {
  const rows = series.flatMap(({ measure, area, every, provisional, sample_size, values }) => values.flatMap((value, place) => {
    if (value === null) return [];
    const back = values.length - place;
    const { start, end } = periodBefore(until, every, back);
    const flags = back <= provisional ? 'provisional' : '';
    const figure = every === 'YEAR' ? ['', '', value, sample_size ?? ''] : [value, '', '', ''];
    return [[measure, area, '', start, addDays(end, -1), ...figure, flags, 'Invented for this trial'].join(',')];
  }));
  return [COLUMN_NAMES.map(name => TEMPLATE_COLUMNS[name].heading).join(','), ...rows].join('\n');
}

function periodBefore(day: Day, every: 'MONTH' | 'YEAR', back: number): Period {
  const length = every === 'YEAR' ? 12 : 1;
  const { start } = every === 'YEAR' ? financialPeriodAround(day, 'YEAR') : monthAround(day);
  return { start: addMonths(start, -length * back), end: addMonths(start, -length * (back - 1)) };
}
