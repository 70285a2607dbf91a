import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Hand } from './hand.js';

/** Tries an e-mail address and a password on the sign-in page. */
export async function knock(page: Page, hand: Hand, email: string, password: string): Promise<void> {
  const form = page.getByRole('form', { name: 'Sign in' });
  const fold = page.locator('summary').filter({ hasText: 'Sign in with an e-mail address and a password' });
  await expect(fold).toBeVisible();
  if (!(await form.isVisible())) await hand.press(fold);
  await hand.write(form.getByLabel('E-mail address'), email);
  await hand.write(form.getByLabel('Password', { exact: true }), password);
  const answered = page.waitForResponse((response) => response.url().endsWith('/auth/sign-in'));
  await hand.press(form.getByRole('button', { name: 'Sign in' }));
  await answered;
}

/** The first sign-in asks for a password of one's own. */
export async function choosePassword(page: Page, hand: Hand, password: string): Promise<void> {
  await hand.write(page.getByLabel('New password', { exact: true }), password);
  await hand.press(page.getByRole('button', { name: 'Set the password and sign in' }));
}
