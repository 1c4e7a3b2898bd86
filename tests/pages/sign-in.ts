import type { Page } from 'playwright-core';

/** Signs in as a demo person at the issuer's own page, and waits until the site is back. */
export async function signInAs(page: Page, username: string): Promise<void> {
  await page.locator('main button').first().click();
  await page.locator(`button[name="username"][value="${username}"]`).click();
  await page.locator('.user-button').waitFor();
}
