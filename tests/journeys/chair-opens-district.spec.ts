import { choosePassword, knock } from './support/door.js';
import { givenChair, givenFigures } from './support/given-district.js';
import { givenOpenCall, inDays } from './support/given.js';
import { EVERYDAY_WAYS, goTo, type Way, writeDay } from './support/hand.js';
import { expect, test } from './support/journey.js';
import { tellLastStepsDone } from './support/last-steps.js';
import { look } from './support/look.js';
import { expectNoSidewaysScroll } from './support/sideways.js';

/** Each way has a district of its own, for who takes a chair stays in it. */
const SUBJECTS: Record<Exclude<Way, 'at 200% zoom'>, { district: string; slug: string; gssCode: string; area: string; areaSlug: string; second: string; chair: string }> = {
  'with a pointer': { district: 'Stafford', slug: 'stafford', gssCode: 'E07000197', area: 'Stafford Town', areaSlug: 'stafford-town', second: 'Stafford South', chair: 'Councillor of the pointer story' },
  'by keyboard alone': {
    district: 'Cannock Chase', slug: 'cannock-chase', gssCode: 'E07000192', area: 'Cannock South & West', areaSlug: 'cannock-south-and-west', second: 'Cannock East & North', chair: 'Councillor of the keyboard story',
  },
};

for (const way of EVERYDAY_WAYS) {
  test(`A district chair opens their page on a phone and posts the locality update, ${way}`, async ({ page, hand, server }) => {
    const { district, slug, gssCode, area, areaSlug, second, chair } = SUBJECTS[way];
    await page.setViewportSize({ width: 390, height: 844 });
    const email = `chair@${slug}.example`;
    const oneTime = await givenChair(server, slug, chair, email);
    const takeFiguresBack = await givenFigures(server, { name: district, gssCode }, areaSlug);
    await givenOpenCall(server);
    const saveAndContinue = page.getByRole('button', { name: 'Save and continue' });

    await test.step('the page of arrival leads to the district', async () => {
      await page.goto(`${server.url}/sign-in`);
      await knock(page, hand, email, oneTime);
      await choosePassword(page, hand, 'a heron on the canal');
      await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
      await goTo(page, hand, 'Your work');
      await hand.press(page.getByRole('link', { name: district, exact: true }));
      await expect(page.getByRole('heading', { level: 1, name: district })).toBeVisible();
    });

    await test.step('it says in short who lives there, how it stands against the county, and what is missing', async () => {
      const short = page.getByRole('region', { name: `${district} in short` });
      await expect(short).toContainText(/[\d,]+ residents, mid-2020 population\./);
      await expect(short).toContainText(/per 1,000 residents \([\d.]+ to [\d.]+\), against [\d.]+ in Staffordshire\./);
      await expect(short).toContainText('Not known: an analyst imports the Index of Multiple Deprivation');
      await expect(page.getByRole('table', { name: `What is counted in ${district}`, exact: true })).toBeVisible();
      await expect(page.getByRole('table', { name: 'Countywide themes' })).toBeVisible();
      await expectNoSidewaysScroll(page);
      await look(page, 'district-on-a-phone');
    });

    await test.step('a precision area says why it was chosen, and who can enter its small areas', async () => {
      await hand.press(page.getByRole('link', { name: second, exact: true }));
      await expect(page.getByRole('heading', { level: 1, name: second })).toBeVisible();
      await expect(page.getByText('High – force-wide')).toBeVisible();
      await expect(page.getByText(new RegExp(`^Nobody has entered yet which small areas make up ${second}`))).toBeVisible();
      await expect(page.getByRole('link', { name: 'Enter its small areas' })).toHaveCount(0);
      await expectNoSidewaysScroll(page);
      await look(page, 'precision-area-on-a-phone');
    });

    await test.step('the district’s page leads to its update, with a section for each precision area', async () => {
      await hand.press(page.getByRole('link', { name: district, exact: true }));
      await hand.press(page.getByRole('link', { name: `Write the update on ${district}` }));
      await expect(page.getByRole('heading', { level: 1, name: `Update on Locality: ${district}` })).toBeVisible();
      await expect(page.getByRole('link', { name: `Report on ${second}` })).toBeVisible();
      await hand.press(page.getByRole('link', { name: `Report on ${area}` }));
    });

    await test.step('the figures of the area stand beside its text: here, in the rest of the district and in the county, and what they rest on', async () => {
      await expect(page.getByRole('heading', { level: 1, name: `Report on ${area}` })).toBeVisible();
      await hand.press(page.locator('summary').filter({ hasText: `Figures of ${area}` }));
      const shoplifting = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Shoplifting' }) });
      await expect(shoplifting).toContainText('120 counted, January to December 2019');
      await expect(shoplifting).toContainText(`The rest of ${district}: 360 counted`);
      await expect(shoplifting).toContainText('25% of what is counted in its district');
      await expect(page.getByText(`Indicative: which small areas make up ${area} has been entered and not been confirmed yet`)).toBeVisible();
      await expectNoSidewaysScroll(page);
      await look(page, 'area-report-on-a-phone');
      await hand.write(page.getByLabel(`What was done and seen in ${area}`), 'Traders and wardens agreed what to do first.');
      await hand.press(saveAndContinue);
    });

    await test.step('of the next one it says what is missing', async () => {
      await expect(page.getByRole('heading', { level: 1, name: `Report on ${second}` })).toBeVisible();
      await hand.press(page.locator('summary').filter({ hasText: `Figures of ${second}` }));
      await expect(page.getByText(new RegExp(`^Nobody has entered yet which small areas make up ${second}`))).toBeVisible();
      await hand.write(page.getByLabel(`What was done and seen in ${second}`), 'There is nothing to report.');
      await hand.press(saveAndContinue);
      await expect(page.getByRole('heading', { level: 1, name: 'Say what concerns you' })).toBeVisible();
    });

    await test.step('the rest is written on one page, where the areas are as they were left, and submitted', async () => {
      await hand.press(page.getByRole('link', { name: `Update on Locality: ${district}` }));
      await hand.press(page.getByRole('link', { name: 'Answer everything on one page' }));
      await expect(page.getByLabel(`What was done and seen in ${area}`)).toHaveValue('Traders and wardens agreed what to do first.');
      await tellLastStepsDone(page, (radio) => hand.choose(radio));
      await hand.choose(page.getByRole('radio', { name: 'Green' }));
      await hand.write(page.getByLabel('Reason for the status'), 'Everything that was agreed has begun.');
      await hand.choose(page.getByRole('radio', { name: 'Improving' }));
      await hand.write(page.getByLabel('Headline', { exact: true }), 'Work has begun where it was agreed.');
      await hand.write(page.getByLabel('Progress since the last meeting'), 'Partners met twice.');
      await hand.write(page.getByLabel('What will be done'), 'Meet the traders again');
      await hand.write(page.getByLabel('Who will do it'), `CSP chair, ${district}`);
      await writeDay(hand, page.getByRole('group', { name: 'By when' }), inDays(80));
      await hand.choose(page.getByRole('radio', { name: 'Note' }));
      await expectNoSidewaysScroll(page);
      await hand.press(page.getByRole('button', { name: 'Save and check your answers' }));
      await expect(page.getByRole('heading', { level: 1, name: 'Check your answers before you submit' })).toBeVisible();
      await expect(page.getByText('Traders and wardens agreed what to do first.')).toBeVisible();
      await look(page, 'locality-check-on-a-phone');
      await hand.press(page.getByRole('button', { name: `Submit update for Locality: ${district}` }));
      await expect(page.getByRole('heading', { level: 1, name: 'Update submitted' })).toBeVisible();
    });
    await takeFiguresBack();
  });
}
