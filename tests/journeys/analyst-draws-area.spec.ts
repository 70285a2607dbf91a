import { EVERYDAY_WAYS, signIn, writeDay } from './support/hand.js';
import { expect, test } from './support/journey.js';
import { look } from './support/look.js';

/** Invented: a field of two by two small areas in two wards of Cannock Chase, and a month in which so many burglaries were counted in each. */
const FIELD = [
  { code: 'E01990701', name: 'Cannock Chase 071A', ward: 'North', column: 0, row: 0, burglaries: 7 }, { code: 'E01990702', name: 'Cannock Chase 071B', ward: 'North', column: 1, row: 0, burglaries: 5 },
  { code: 'E01990703', name: 'Cannock Chase 071C', ward: 'South', column: 0, row: 1, burglaries: 3 }, { code: 'E01990704', name: 'Cannock Chase 071D', ward: 'South', column: 1, row: 1, burglaries: 2 },
] as const;
const DISTRICT = ['E07000192', 'Cannock Chase'];

function feature({ code, name, column, row }: (typeof FIELD)[number]) {
  const [west, north] = [-2.05 + column * 0.02, 52.7 - row * 0.012];
  return { type: 'Feature', properties: { LSOA21CD: code, LSOA21NM: name }, geometry: { type: 'Polygon', coordinates: [[[west, north], [west, north - 0.012], [west + 0.02, north - 0.012], [west + 0.02, north], [west, north]]] } };
}

const LOOKUP = `LSOA21CD,LSOA21NM,WD24CD,WD24NM,LAD24CD,LAD24NM\n${FIELD.map(({ code, name, ward }) => [code, name, ward === 'North' ? 'E05990701' : 'E05990702', `${ward} ward`, ...DISTRICT].join(',')).join('\n')}\n`;
const BOUNDARIES = JSON.stringify({ type: 'FeatureCollection', features: FIELD.map(feature) });
const STREET = `Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context\n${FIELD.map(({ code, name, burglaries }) =>
  `,2018-06,Staffordshire Police,Staffordshire Police,-2.04,52.69,On or near A Street,${code},${name},Burglary,,\n`.repeat(burglaries)).join('')}`;

for (const way of EVERYDAY_WAYS) {
  test(`An analyst draws a precision area on the map and confirms it, ${way}`, async ({ page, hand, server }) => {
    const analyst = await server.as('analyst');
    const extentsOf = async (slug: string) => (await analyst.ask<{ precisionArea: { extents: { id: string }[] } }>('query ($slug: String!) { precisionArea(slug: $slug) { extents { id } } }', { slug })).precisionArea.extents;
    const map = page.getByRole('listbox', { name: /^Small areas of Cannock Chase for Cannock South & West\./ });
    const shape = (letter: string) => map.getByRole('option', { name: new RegExp(`^Cannock Chase 071${letter}, `) });
    const box = (letter: string) => page.getByRole('checkbox', { name: new RegExp(`^Cannock Chase 071${letter} `) });
    const reading = page.locator('.app-map__reading');
    /** From one area of the map to its neighbour: a click chooses it at once, an arrow goes there and Space chooses it. What cannot be chosen can be clicked all the same. */
    const chooseNext = async (letter: string, arrow: string) => {
      if (way === 'with a pointer') return shape(letter).click({ force: true });
      await page.keyboard.press(arrow);
      await expect(shape(letter)).toBeFocused();
      await page.keyboard.press('Space');
    };

    const imports: number[] = [];
    try {
      await test.step('given a lookup and a month of counts, and another precision area that has one of the small areas', async () => {
        imports.push(await analyst.bring('lookup.csv', LOOKUP), await analyst.bring('2018-06-staffordshire-street.csv', STREET));
        await analyst.ask('mutation ($input: EnterExtentInput!) { enterExtent(input: $input) { id } }', { input: { precisionArea: 'cannock-east-and-north', from: '2023-04-01', reason: 'The east', seen: null, smallAreas: [FIELD[3].code] } });
      });

      await test.step('without boundaries there is the list alone, and the page says who can import them', async () => {
        await signIn(page, hand, server, 'analyst');
        await page.goto(`${server.url}/districts/cannock-chase/areas/cannock-south-and-west`);
        await hand.press(page.getByRole('link', { name: 'Enter its small areas' }));
        await expect(page.getByText(/boundaries of the small areas of Cannock Chase have not been imported.*An analyst can import them as GeoJSON/)).toBeVisible();
        await expect(box('A')).toBeVisible();
        await look(page, 'extent-without-boundaries');
      });

      await test.step('with them there is a map: what is chosen there is ticked in the list, and what another area has cannot be chosen', async () => {
        imports.push(await analyst.bring('small-areas.geojson', BOUNDARIES));
        await page.reload();
        await expect(map.getByRole('option')).toHaveCount(FIELD.length);
        await hand.press(shape('A'));
        await expect(box('A')).toBeChecked();
        await chooseNext('B', 'ArrowRight');
        await chooseNext('D', 'ArrowDown');
        await expect(reading).toHaveText('Cannock Chase 071D, South ward, ward of 2024 · already in Cannock East & North: cannot be chosen');
        await expect(box('D')).toBeDisabled();
        await expect(page.getByText('2 small areas chosen of 4')).toBeVisible();
        await look(page, 'extent-on-the-map');
      });

      await test.step('what is ticked in the list is chosen on the map', async () => {
        await hand.tick(box('C'));
        await expect(shape('C')).toHaveAttribute('aria-selected', 'true');
        await expect(reading).toHaveText('Cannock Chase 071C, South ward, ward of 2024: chosen');
        await hand.press(shape('A'));
        await expect(box('A')).not.toBeChecked();
      });

      await test.step('it is looked at more closely, and entered with its day and reason', async () => {
        await hand.press(page.getByRole('button', { name: 'Look closer' }));
        await look(page, 'extent-closer');
        await writeDay(hand, page.getByRole('group', { name: 'From which day?' }), '2023-04-01');
        await hand.write(page.getByLabel(/^Why these small areas/), 'The middle of the field');
        await hand.press(page.getByRole('button', { name: 'Enter these small areas' }));
        await expect(page.getByRole('heading', { level: 1, name: 'Cannock South & West' })).toBeVisible();
      });

      await test.step('the page says that it is indicative, and so do the figures that follow', async () => {
        const indicative = page.getByText(/has been entered and not been confirmed yet/).first();
        await expect(indicative).toBeVisible();
        await expect(page.getByText('Indicative: nobody has confirmed it yet')).toBeVisible();
        await look(page, 'extent-indicative');
        await page.goto(`${server.url}/measures/burglary?area=precision-area%3Acannock-south-and-west`);
        await expect(page.getByText(/has been entered and not been confirmed yet/).first()).toBeVisible();
        await expect(page.getByText(/\b8\b/).first()).toBeVisible();
        await page.goto(`${server.url}/districts/cannock-chase`);
        await expect(page.getByText(/indicative: not confirmed yet/).first()).toBeVisible();
      });

      await test.step('once somebody says who gave the boundary, it is not indicative any more', async () => {
        await page.goto(`${server.url}/districts/cannock-chase/areas/cannock-south-and-west`);
        await hand.press(page.locator('summary').filter({ hasText: 'Confirm these small areas' }));
        await hand.write(page.getByLabel('Who gave the boundary, and when'), 'Police neighbourhood, as given by the police on 4 November 2026');
        await hand.press(page.getByRole('button', { name: 'Confirm these small areas' }));
        await expect(page.getByText('Confirmed: Police neighbourhood, as given by the police on 4 November 2026')).toBeVisible();
        await expect(page.getByText(/has been entered and not been confirmed yet/)).toHaveCount(0);
        await look(page, 'extent-confirmed');
      });
    } finally {
      for (const slug of ['cannock-south-and-west', 'cannock-east-and-north']) for (const { id } of await extentsOf(slug)) await analyst.ask('mutation ($id: ID!) { withdrawExtent(input: { id: $id }) { id } }', { id });
      for (const id of imports.reverse()) await analyst.ask('mutation ($id: Int!) { undoImport(id: $id) { id } }', { id });
    }
  });
}
