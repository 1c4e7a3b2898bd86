import type { Page } from 'playwright-core';

/** What the organiser claims of the State, on the page of a month. */
export const stateClaimPart = {
  section: (page: Page) => page.locator('.state-claim'),
  show: (page: Page) => page.getByText('Show the claim').click(),
  providers: (page: Page) =>
    page.getByRole('region', { name: 'State compensation by provider and agreement' }),
  runs: (page: Page) => page.getByRole('region', { name: 'State compensation by run' }),
  download: async (page: Page, name: string): Promise<string> => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return (await coming).suggestedFilename();
  },
};
