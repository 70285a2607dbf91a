import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { topologyOf } from './topology.js';

interface Collection { features: { properties: Record<string, string>; geometry: object }[] }
const areasOf = (file: string, code: string) => (JSON.parse(readFileSync(join(process.env.REFERENCE_DIR!, 'data/boundaries', file), 'utf8')) as Collection).features
  .map(({ properties, geometry }) => ({ code: properties[code]!, district: 'any', pieces: [geometry] }));

describe('the official boundaries of the force area', () => {
  it.each([['lsoa21.staffs.geojson', 'lsoa21_code', 697], ['wards21.staffs.geojson', 'ward21_code', 201], ['lad_may2025_bgc.staffs.geojson', 'LAD25CD', 9]])('of %s travel in at most 120 kB', (file, code, count) => {
    const shapes = topologyOf(areasOf(file, code));
    expect(shapes.objects.areas).toMatchObject({ geometries: { length: count } });
    expect(gzipSync(JSON.stringify(shapes)).length).toBeLessThan(120_000);
  });
});
