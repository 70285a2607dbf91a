import { givenAccepted, givenFrozenPack, givenOpenCall, monitored } from './support/given.js';
import { idOf } from './support/given-readers.js';
import { signIn } from './support/hand.js';
import { expect, test } from './support/journey.js';
import { look } from './support/look.js';

const MARKUP = '<img src=x onerror="document.title=\'taken\'"><script>document.title="taken"</script><b>Fewer</b> reports & "calls"';

test('A member sees markup in a headline as the text that it is', async ({ page, hand, server }) => {
  const call = await givenOpenCall(server);
  await givenAccepted(server, 'lead-fraud', idOf(call, 'fraud'), monitored({ headline: MARKUP, progress: MARKUP, askDetail: MARKUP, ask: 'DISCUSS' }));
  await signIn(page, hand, server, 'member');
  const overview = `/?meeting=${call.meetingId}`;
  await page.goto(server.url + overview);
  await expect(page.getByRole('row', { name: 'Fraud' })).toContainText(MARKUP);
  const { packId } = await givenFrozenPack(server, call.meetingId);
  for (const path of [overview, '/themes/fraud', `/packs/${packId}/v/1`]) {
    await page.goto(server.url + path);
    await expect(page.getByText(MARKUP).first()).toBeVisible();
    await expect(page.locator('main :is(script, img, b)')).toHaveCount(0);
    await expect(page).not.toHaveTitle('taken');
    await look(page, `markup-${/[a-z]+/.exec(path)}`);
  }
});
