import type { Page } from 'playwright-core';

const press = (page: Page, name: string) => page.getByRole('button', { name }).first().click();

/** A provider's months, and how each is. */
export const statementList = {
  monthLine: (page: Page, month: string) => page.locator('.found li', { hasText: month }),
  open: async (page: Page, month: string) => {
    await page.getByRole('link', { name: month, exact: true }).click();
    await page.getByRole('heading', { name: `Statement of ${month}` }).waitFor();
  },
};

/** A provider's statement of a month: what its manager says of it. */
export const statementPage = {
  lines: (page: Page) => page.locator('.statement-lines > li'),
  openDispute: (page: Page) => press(page, 'Dispute the line'),
  writeDispute: async (page: Page, words: string) => {
    await page.getByLabel('What is wrong with the line').fill(words);
  },
  sendDispute: (page: Page) => press(page, 'Send the dispute'),
  withdraw: async (page: Page) => {
    await press(page, 'Withdraw the dispute');
    await press(page, 'Yes, withdraw the dispute');
  },
  agree: async (page: Page) => {
    await press(page, 'Agree to the statement');
    await press(page, 'Yes, agree to');
  },
  download: async (page: Page): Promise<string> => {
    const coming = page.waitForEvent('download');
    await press(page, 'Download the statement (PDF)');
    return (await coming).suggestedFilename();
  },
};

/** What finance sees of disputes on the page of a month. */
export const disputedLines = {
  section: (page: Page) => page.locator('section', { hasText: 'Disputed lines' }).last(),
  answer: async (page: Page, verdict: string, words: string) => {
    await press(page, 'Answer the dispute');
    // The design system's radio buttons lie under their labels.
    await page.locator('form').getByText(verdict).click();
    await page.getByLabel('Answer to the provider').fill(words);
  },
  send: (page: Page) => press(page, 'Send the answer'),
};
