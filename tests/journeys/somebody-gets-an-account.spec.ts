import type { Browser } from '@playwright/test';
import { choosePassword, knock } from './support/door.js';
import { goTo, handOf, signIn, type Way, EVERYDAY_WAYS } from './support/hand.js';
import { expect, test } from './support/journey.js';
import { look } from './support/look.js';
import type { TrialServer } from './support/trial-server.js';

/** Each way makes an account of its own, for an account stays. */
const SUBJECTS: Record<Way, { name: string; email: string }> = {
  'with a pointer': { name: 'Kim of the pointer story', email: 'kim.pointer@county.example' },
  'by keyboard alone': { name: 'Kim of the keyboard story', email: 'kim.keyboard@county.example' },
  'at 200% zoom': { name: 'Kim of the enlarged story', email: 'kim.enlarged@county.example' },
};
const FIRST = 'a heron on the canal';
const SECOND = 'an otter in the weir';
const WRONGS = 5;

for (const way of EVERYDAY_WAYS) {
  test(`Somebody gets an account, keeps it in order, and is waited for after wrong passwords, ${way}`, async ({ page, hand, browser, server }) => {
    const { name, email } = SUBJECTS[way];
    let oneTime = '';

    await test.step('the administrator makes the account and is told its password once', async () => {
      await signIn(page, hand, server, 'administrator');
      await goTo(page, hand, 'Administration');
      await hand.press(page.getByRole('link', { name: 'Accounts', exact: true }));
      await hand.press(page.locator('summary').filter({ hasText: 'Create an account' }));
      const form = page.getByRole('form', { name: 'Create an account' });
      await hand.press(form.getByRole('button', { name: 'Create the account' }));
      await expect(page.locator('.govuk-error-summary')).toBeFocused();
      await look(page, 'account-refused');
      await hand.write(form.getByLabel('Full name'), name);
      await hand.write(form.getByLabel('E-mail address'), email);
      await hand.pick(form.getByLabel('Role'), 'Member of the group');
      await hand.press(form.getByRole('button', { name: 'Create the account' }));
      const told = page.getByRole('alert').filter({ hasText: `${name} can sign in once with this password` });
      await expect(told).toBeFocused();
      oneTime = await told.locator('code').innerText();
      await expect(page.getByRole('row').filter({ hasText: email })).toContainText('Waits for the first sign-in, until');
      await look(page, 'accounts');
    });

    const kim = await atTheDoor(browser, server, way);
    await test.step('the first sign-in asks for a password of one’s own, and not for one that everybody knows', async () => {
      await kim.knock(email, oneTime);
      await kim.choosePassword('password1234');
      await expect(kim.page.locator('.govuk-error-summary')).toContainText('first that a stranger');
      await look(kim.page, 'first-password-refused');
      await kim.choosePassword(FIRST);
      await expect(kim.page.getByRole('button', { name: 'Sign out' })).toBeVisible();
    });

    await test.step('the account’s page shows where it is signed in, and changes the password', async () => {
      await kim.hand.press(kim.page.getByRole('link', { name: `${name} (your account)` }));
      const sessions = kim.page.getByRole('table', { name: 'Where you are signed in' }).locator('tbody').getByRole('row');
      await expect(sessions).toHaveCount(1);
      await expect(sessions).toContainText('(this one)');
      const change = async (password: string) => {
        await kim.hand.write(kim.page.getByLabel('Password you have now', { exact: true }), password);
        await kim.hand.write(kim.page.getByLabel('New password', { exact: true }), SECOND);
        await kim.hand.press(kim.page.getByRole('button', { name: 'Change the password' }));
      };
      await change('not the one I have');
      await expect(kim.page.locator('.govuk-error-summary')).toBeFocused();
      await look(kim.page, 'password-change-refused');
      await change(FIRST);
      await expect(kim.page.getByRole('alert').filter({ hasText: 'Your password is changed' })).toBeFocused();
      await look(kim.page, 'own-account');
    });

    const elsewhere = await atTheDoor(browser, server, way);
    await test.step('signing out everywhere ends it in every browser', async () => {
      await elsewhere.knock(email, SECOND);
      await expect(elsewhere.page.getByRole('button', { name: 'Sign out' })).toBeVisible();
      await kim.page.reload();
      await expect(kim.page.getByRole('table', { name: 'Where you are signed in' }).locator('tbody').getByRole('row')).toHaveCount(2);
      await kim.hand.press(kim.page.getByRole('button', { name: 'Sign out everywhere' }));
      await expect(kim.page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
      await elsewhere.page.goto(`${server.url}/account`);
      await expect(elsewhere.page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
    });

    const stranger = await atTheDoor(browser, server, way);
    await test.step('whoever guesses has to wait, and is told how long', async () => {
      for (let time = 0; time < WRONGS; time += 1) {
        await stranger.knock(email, 'a guess, and a bad one');
        await expect(stranger.page.locator('.govuk-error-summary')).toContainText('The e-mail address or the password is not right');
        if (time === 0) await look(stranger.page, 'sign-in-wrong');
      }
      await stranger.knock(email, SECOND);
      await expect(stranger.page.locator('.govuk-error-summary')).toContainText(/There were too many attempts to sign in\. Wait .* and try again/);
      await look(stranger.page, 'sign-in-held');
    });

    await test.step('the administrator sees it, gives a new password, and reads in the audit trail what happened', async () => {
      await page.reload();
      const row = page.getByRole('row').filter({ hasText: email });
      await expect(row).toContainText('Too many failed attempts: waits until');
      await hand.press(row.getByRole('link', { name: 'Manage' }));
      await hand.press(page.getByRole('button', { name: 'Give a new one-time password' }));
      await expect(page.getByRole('alert').filter({ hasText: 'can sign in once with this password' })).toBeFocused();
      await look(page, 'account-managed');
      await hand.press(page.getByRole('link', { name: 'What this account did' }));
      await expect(page.getByRole('heading', { level: 1, name: 'Audit trail' })).toBeVisible();
      await expect(page.getByRole('heading', { level: 2 }).filter({ hasText: name }).first()).toBeVisible();
      await look(page, 'audit-of-account');
    });
    for (const each of [kim, elsewhere, stranger]) await each.page.context().close();
  });
}

/** Somebody in a browser of their own, who has nothing but an e-mail address and a password. */
async function atTheDoor(browser: Browser, server: TrialServer, way: Way) {
  const page = await (await browser.newContext()).newPage();
  const hand = handOf(page, way);
  await page.goto(`${server.url}/sign-in`);
  return {
    page,
    hand,
    knock: (email: string, password: string) => knock(page, hand, email, password),
    choosePassword: (password: string) => choosePassword(page, hand, password),
  };
}
