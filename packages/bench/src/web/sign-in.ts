import type { Browser, Page } from 'playwright-core';

import type { SignedIn } from './page-load.ts';

/** Signs in as a demo person at the issuer's own page, and waits until the site is back. */
export async function signInAs(page: Page, username: string): Promise<void> {
  await page.locator('main button').first().click();
  await page.locator(`button[name="username"][value="${username}"]`).click();
  await page.locator('.user-button').waitFor();
}

/** What a browser keeps of a session in which somebody has signed in, for one that knows nothing of the site. */
export async function sessionOf(
  browser: Browser,
  address: string,
  username: string,
): Promise<SignedIn> {
  const context = await browser.newContext({ baseURL: address, locale: 'fi-FI' });
  try {
    const page = await context.newPage();
    await page.goto('/');
    await signInAs(page, username);
    return await context.storageState();
  } finally {
    await context.close();
  }
}
