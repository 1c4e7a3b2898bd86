import type { Page } from 'playwright-core';

import { download } from './download.ts';

/** What Kela and the funds pay of a month, and their statements, on the page of a month. */
export const payersPart = {
  section: (page: Page) => page.locator('.payers'),
  payer: (page: Page, name: string) => page.locator('.payers li', { hasText: name }),
  download,
};
