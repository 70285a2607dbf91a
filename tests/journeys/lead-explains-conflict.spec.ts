import { idOf } from './support/given-readers.js';
import { givenOpenCall, givenWritten, monitored } from './support/given.js';
import { handOf, signIn, WAYS } from './support/hand.js';
import { expect, test } from './support/journey.js';
import { look } from './support/look.js';

const DIFFER = 'Green and improving, but illustrative reports of nuisance in Staffordshire are above their usual range.';
const WHY = 'A new form on the web makes reporting easier, and wardens count fewer incidents than before.';
const COMMENT = 'The rise began in the week in which the form came.';

for (const way of WAYS) {
  test(`A lead sees that the figures speak against a judgement, explains it in a sentence, and a member reads both, ${way}`, async ({ browser, page, hand, server }) => {
    const call = await givenOpenCall(server);
    const request = idOf(call, 'asb');
    const { EVIDENCE: _, ...rest } = monitored();
    await givenWritten(server, 'lead-asb', request, rest);

    await signIn(page, hand, server, 'lead-asb');
    await page.goto(`${server.url}/my-updates/${request}`);
    const task = page.getByRole('listitem').filter({ hasText: 'Comment on the evidence' });
    await expect(task).toContainText('1 question for you');
    await expect(task).toContainText(DIFFER);
    await look(page, 'task-list-question');
    await hand.press(page.getByRole('link', { name: 'Check your answers' }));
    await hand.press(page.getByRole('button', { name: 'Submit update for Anti-social behaviour' }));
    const problem = page.locator('.govuk-error-summary');
    await expect(problem).toContainText(`${DIFFER} Say why, in a sentence.`);
    await look(page, 'check-question');
    await hand.press(problem.getByRole('link', { name: `${DIFFER} Say why, in a sentence.` }));

    await expect(page.getByRole('heading', { level: 1, name: 'Comment on the evidence' })).toBeFocused();
    const measure = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^Illustrative reports of nuisance, Staffordshire/ }) });
    await expect(measure).toContainText('Special cause, concern.');
    await expect(measure.getByRole('img', { name: /^The last 24 months: between/ })).toBeVisible();
    await hand.write(page.getByLabel('Why do your judgement and the figures differ?'), WHY);
    await hand.write(page.getByLabel('Your commentary on Illustrative reports of nuisance'), COMMENT);
    await look(page, 'evidence-section');
    await hand.press(page.getByRole('button', { name: 'Save and continue' }));
    await expect(page.getByRole('heading', { level: 1, name: 'Check your answers before you submit' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Still needed before you can submit' })).toHaveCount(0);
    await hand.press(page.getByRole('button', { name: 'Submit update for Anti-social behaviour' }));
    await expect(page.getByRole('heading', { level: 1, name: 'Update submitted' })).toBeVisible();

    const coordinator = await server.as('coordinator');
    await coordinator.act('mutation ($id: ID!) { result: acceptUpdate(input: { requestId: $id }) { __typename ... on UpdateBlocked { reasons { message } } } }', { id: request }, 'PerformanceUpdate');
    const member = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
    const memberHand = handOf(member, way);
    await signIn(member, memberHand, server, 'member');
    await member.goto(`${server.url}/?meeting=${call.meetingId}`);
    const row = member.getByRole('row').filter({ hasText: 'Anti-social behaviour' });
    await expect(row).toContainText(DIFFER);
    await expect(row).toContainText(`The lead says: ${WHY}`);
    await look(member, 'overview-differs');
    await memberHand.press(row.getByRole('link', { name: 'Anti-social behaviour' }));
    await expect(member.getByRole('heading', { name: 'Evidence by exception' })).toBeVisible();
    await expect(member.getByText(`The lead says: ${WHY}`).first()).toBeVisible();
    await expect(member.getByText(`The lead says: ${COMMENT}`)).toBeVisible();
    await look(member, 'theme-evidence');
    await member.context().close();
  });
}
