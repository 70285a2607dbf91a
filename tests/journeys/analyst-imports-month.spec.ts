import { goTo, signIn, WAYS } from './support/hand.js';
import { expect, test } from './support/journey.js';
import { look } from './support/look.js';

const HEADER = 'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';
const row = (month: string, code: string, name: string, type: string) => `,${month},Staffordshire Police,Staffordshire Police,-1.70,52.63,On or near Market Street,${code},${name},${type},,`;

/** An invented month of its own for each way, long before any real one of the trial. */
function monthFile(month: string): string {
  return [
    HEADER, row(month, 'E01029868', 'Tamworth 001A', 'Burglary'), row(month, 'E01029868', 'Tamworth 001A', 'Burglary'), row(month, 'E01029481', 'Lichfield 001A', 'Shoplifting'),
    row(month, 'E01014370', 'Birmingham 001A', 'Burglary'), row(month, '', '', 'Drugs'), row(month, 'E01029481', 'Lichfield 001A', 'Piracy'), '',
  ].join('\n');
}

for (const [place, way] of WAYS.entries()) {
  test(`An analyst imports a month, sees what it changes, commits it and undoes it, ${way}`, async ({ page, hand, server }) => {
    const month = `2011-0${place + 1}`;
    const name = `${month}-staffordshire-street.csv`;
    const said = page.getByRole('alert').filter({ hasText: 'Success' });
    await signIn(page, hand, server, 'analyst');

    await test.step('finds how fresh the data is', async () => {
      await goTo(page, hand, 'Data');
      await expect(page.getByRole('heading', { name: 'Data', level: 1 })).toBeVisible();
      await expect(page.getByRole('row').filter({ hasText: 'Burglary' }).first()).toBeVisible();
      await look(page, 'data-health');
      await hand.press(page.getByRole('link', { name: 'Import a file' }));
    });

    await test.step('is told to choose a file, and sends one', async () => {
      await hand.press(page.getByRole('button', { name: 'Read the file' }));
      await expect(page.locator('.govuk-error-summary')).toBeFocused();
      await page.getByLabel('File', { exact: true }).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(monthFile(month)) });
      await hand.press(page.getByRole('button', { name: 'Read the file' }));
    });

    await test.step('sees what the month would change, and the line that was not taken', async () => {
      await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
      await expect(page.getByText('Waits to be committed')).toBeVisible();
      await expect(page.getByRole('region', { name: 'What committing changes' })).toContainText('not known before will be added');
      await expect(page.getByRole('row').filter({ hasText: 'Piracy' })).toContainText('7');
      await expect(page.getByText('1, counted apart')).toHaveCount(2);
      await look(page, 'import-preview');
    });

    await test.step('commits it, and sees what undoing would do', async () => {
      await hand.press(page.getByRole('button', { name: 'Commit these changes' }));
      await expect(said).toContainText('is committed. Its figures are known from now on.');
      await expect(page.getByText('nothing was known in their place before')).toBeVisible();
      await look(page, 'import-committed');
    });

    await test.step('undoes it as a whole', async () => {
      await hand.press(page.getByRole('button', { name: 'Undo this import' }));
      await expect(said).toContainText('is undone. What was known before it is known again.');
      await expect(page.locator('.govuk-tag').filter({ hasText: 'Undone' })).toBeVisible();
      await look(page, 'import-undone');
      await hand.press(page.getByRole('link', { name: 'Imports', exact: true }));
      await expect(page.getByRole('row').filter({ hasText: name })).toContainText('Undone');
      await look(page, 'imports');
    });
  });
}
