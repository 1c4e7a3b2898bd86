import type { Page } from 'playwright-core';

import { download } from './download.ts';

/** What goes to the accounting, on the page of a month. */
export const journalPart = {
  section: (page: Page) => page.locator('.journal'),
  unmapped: (page: Page) => page.locator('.journal .held li'),
  totals: (page: Page) => page.getByRole('region', { name: 'The month’s vouchers by account' }),
  showTotals: (page: Page) => page.locator('.journal summary').click(),
  download,
};

/** The page of the account map. */
export const accountMapPage = {
  open: (page: Page) => page.getByRole('button', { name: 'Change the account mapping' }).click(),
  number: (page: Page, account: string) =>
    page.getByLabel(`${account}: account number`, { exact: true }),
  chooseCentre: async (page: Page, account: string, centre: string): Promise<void> => {
    await page.getByRole('button', { name: `${account}: cost centre` }).click();
    await page.getByRole('option', { name: centre }).click();
  },
  save: (page: Page) => page.getByRole('button', { name: 'Save the account mapping' }).click(),
};
