import { describe, expect, it } from '@jest/globals';
import { boundaries } from './boundaries.js';
import { county, fileWith, staged } from './testing/staged.js';

const SQUARE = [[[-1.9, 52.6], [-1.8, 52.6], [-1.8, 52.7], [-1.9, 52.6]]];
const feature = (properties: object, coordinates: unknown = SQUARE, type = 'Polygon') => ({ type: 'Feature', properties, geometry: { type, coordinates } });
const LICHFIELD = feature({ LAD25CD: 'E07000194', LAD25NM: 'Lichfield' });
const collection = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });
const read = (text: string | Buffer, more = {}) => staged(boundaries, fileWith(text, 'boundaries.geojson'), county({}, more));

describe('importing boundaries', () => {
  it('takes those of the county’s areas, whatever the vintage in the names of their properties', async () => {
    const { boundaries: found, areas, tally } = await read(collection(
      LICHFIELD, feature({ lsoa21_name: 'Stafford 001A', lsoa21_code: 'E01029700' }, [SQUARE], 'MultiPolygon'),
      feature({ WD24CD: 'E05014001', WD24NM: 'Stowe', LAD24CD: 'E07000194', LAD24NM: 'Lichfield' }), feature({ LAD25CD: 'E09000001', LAD25NM: 'City of London' }),
    ));
    expect(found.map(({ area }) => area)).toEqual(['E07000194', 'E01029700', 'E05014001']);
    expect(found[0]!.geometry).toEqual({ type: 'Polygon', coordinates: SQUARE });
    expect(areas).toEqual([{ code: 'E01029700', level: 'LSOA', name: 'Stafford 001A' }, { code: 'E05014001', level: 'WARD', name: 'Stowe' }]);
    expect(tally).toMatchObject({ read: 4, counted: 3, outside: 1, rejected: 0 });
  });

  it('rejects what is no area on the map, and a ward of which nobody knows where it lies', async () => {
    const { tally } = await read(collection(
      feature({ LAD25CD: 'E07000194' }, [SQUARE[0]!.slice(0, 3)]), feature({ LAD25CD: 'E07000194' }, [[...SQUARE[0]!, [-1.95, 52.6]]]),
      feature({ LAD25CD: 'E07000194' }, [-1.9, 52.6], 'Point'), { type: 'Feature', properties: { LAD25CD: 'E07000194' }, geometry: null },
      feature({ name: 'Lichfield' }), feature({ ward21_code: 'E05006902', ward21_name: 'Brereton' }),
    ));
    expect(tally.rejections.map(({ reason }) => reason)).toEqual([
      'Feature 1: one of its rings has fewer than four points.', 'Feature 2: one of its rings is not closed.', 'Feature 3: it is no polygon but a Point.',
      'Feature 4: it is no polygon but has no geometry.', 'Feature 5: “” is no code of an area that is shown here.',
      'Feature 6: E05006902 is not known here, and the file does not say where it lies. Import a lookup of its areas first.',
    ]);
  });

  it.each([
    ['coordinates of the British National Grid', collection(feature({ LAD25CD: 'E07000194' }, [[[410_000, 310_000], [1, 2], [3, 4], [410_000, 310_000]]])), 'are not degrees: they seem to be of the British National Grid.'],
    ['latitude first', collection(feature({ LAD25CD: 'E07000194' }, [SQUARE[0]!.map(([x, y]) => [y, x])])), 'The point 52.6, -1.9 lies outside the United Kingdom'],
    ['an area twice', collection(LICHFIELD, LICHFIELD), 'Feature 2: E07000194 stands here a second time.'],
    ['another kind of JSON', '{"type":"Topology"}', 'This is JSON, and not a FeatureCollection of GeoJSON.'],
    ['an end in the middle', collection(LICHFIELD).slice(0, -30), 'This file ends in the middle: it did not arrive whole.'],
    ['damage', collection(LICHFIELD).replace('"geometry":', '"geometry"'), 'This is not JSON: the file is damaged. Download it again.'],
    ['another encoding', Buffer.from(collection(feature({ LAD25CD: 'E07000194', LAD25NM: 'Café' })), 'latin1'), 'This file is not UTF-8 text.'],
  ])('refuses %s', async (_, text, reason) => {
    await expect(read(text)).rejects.toThrow(reason);
  });

  it('reads a file of one long line, as they are', async () => {
    const many = SQUARE[0]!.flatMap(point => Array.from({ length: 5000 }, () => point));
    expect((await read(collection(feature({ LAD25CD: 'E07000194' }, [many])))).tally.counted).toBe(1);
  });
});
