import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { withoutMark } from '../files/text.js';
import { type ImportSource, type SourceFile, UnreadableFile } from '../import-source.js';
import { clean, shortened } from '../tables/cells.js';
import { levelOf } from './area-codes.js';
import { type AreaKind, areaHeadings } from './area-headings.js';
import { whyNoArea } from './geometry.js';
import { whereIs } from './own-areas.js';
import { RowTally } from './row-tally.js';

/** JSON is read whole. Generalised boundaries of all LSOAs of England and Wales are smaller. */
const MOST_BYTES = 48 * 2 ** 20;
const FINEST: readonly AreaKind[] = ['LSOA', 'WARD', 'DISTRICT', 'CSP', 'FORCE', 'ANY'];

/** Boundaries of areas as GeoJSON, as the ONS's Open Geography Portal gives them: the properties of each feature have its code and its name. */
export const boundaries: ImportSource = {
  key: 'boundaries',
  title: 'Boundaries of areas (GeoJSON, ONS Open Geography Portal)',

  recognises: ({ kind, text }) => kind === 'TEXT' && /^\s*\{/.test(text),

  async read(file, known, stage, tell) {
    const features = await featuresOf(file);
    const tally = new RowTally();
    const seen = new Set<string>();
    for (const [at, feature] of features.entries()) {
      const number = at + 1;
      const { code, name, district } = namesOf(feature.properties ?? {});
      const level = levelOf(code);
      const fault = level === null ? `“${shortened(code)}” is no code of an area that is shown here` : whyNoArea(feature.geometry);
      if (fault) { tally.reject(number, null, `Feature ${number}: ${fault}.`); continue; }
      if (seen.has(code)) throw new UnreadableFile(`Feature ${number}: ${code} stands here a second time.`);
      seen.add(code);
      const where = whereIs({ code, name, district }, known);
      if (where === 'OUTSIDE') tally.outside += 1;
      else if (where === 'UNKNOWN') tally.reject(number, null, `Feature ${number}: ${code} is not known here, and the file does not say where it lies. Import a lookup of its areas first.`);
      else {
        tally.counted += 1;
        if (known.areaNamed(code) === null) await stage.areas([{ code, level: level!, name: name || code }]);
        const { type, coordinates } = feature.geometry as { type: string; coordinates: unknown };
        await stage.boundaries([{ area: known.areaNamed(code) ?? code, geometry: { type, coordinates } }]);
      }
      tell(number / features.length);
    }
    return tally.result();
  },
};

interface Feature {
  properties?: Record<string, unknown> | null;
  geometry?: unknown;
}

async function featuresOf(file: SourceFile): Promise<Feature[]> {
  if (file.bytes > MOST_BYTES) throw new UnreadableFile(`This file is larger than ${MOST_BYTES / 2 ** 20} MB. Take the generalised boundaries (“BGC” or “BUC”), and only of the areas that you need.`);
  const bytes = withoutMark(await readFile(file.path));
  if (!isUtf8(bytes)) throw new UnreadableFile('This file is not UTF-8 text.');
  const { type, features } = parsed(bytes.toString('utf8')) as { type?: unknown; features?: unknown };
  if (type !== 'FeatureCollection' || !Array.isArray(features)) throw new UnreadableFile('This is JSON, and not a FeatureCollection of GeoJSON. Download the boundaries as GeoJSON.');
  return (features as unknown[]).map(feature => (typeof feature === 'object' && feature !== null ? feature : {}));
}

function parsed(text: string): object {
  try {
    return JSON.parse(text) as object;
  } catch (error) {
    const { message } = error as Error;
    const [, position] = /position (\d+)/.exec(message) ?? [];
    if (/end of JSON|unterminated/i.test(message) || Number(position) >= text.trimEnd().length) throw new UnreadableFile('This file ends in the middle: it did not arrive whole. Download it again.');
    // Not every fault comes with its place.
    const before = position === undefined ? null : text.slice(0, Number(position)).split('\n');
    throw new UnreadableFile('This is not JSON: the file is damaged. Download it again.', before?.length, before ? before.at(-1)!.length + 1 : undefined);
  }
}

/** The vintage is part of the names of properties: LAD25CD, lsoa21_code. */
function namesOf(properties: Record<string, unknown>): { code: string; name: string; district: string } {
  const keys = Object.keys(properties);
  const headings = areaHeadings(keys);
  const kind = FINEST.find(each => headings.some(({ kind, part }) => kind === each && part === 'CODE'));
  const text = (of: AreaKind | undefined, part: 'CODE' | 'NAME') => {
    const value = properties[keys[headings.find(heading => heading.kind === of && heading.part === part)?.column ?? -1] ?? ''];
    return typeof value === 'string' ? clean(value) : '';
  };
  return { code: text(kind, 'CODE'), name: text(kind, 'NAME'), district: kind === 'DISTRICT' ? '' : text('DISTRICT', 'CODE') };
}
