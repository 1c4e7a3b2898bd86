import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { chooseLanguage } from '../pages/site-pages.ts';
import { useSite } from '../pages/site.ts';

const site = useSite();

/** What is asked for at these addresses does not come until the answer is let go. */
async function holdBack(page: Page, addresses: RegExp): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(addresses, async (route) => {
    await promise;
    await route.continue().catch(() => undefined);
  });
  return resolve;
}

describe('a page', () => {
  it('shows a form also before what there is to choose is there', async () => {
    const page = await site.visitAs('heikki', '/');
    const letGo = await holdBack(page, /\/(lots|agreements)(\?|$)/);
    await page.goto('/commitments');
    await page.getByRole('button', { name: 'Propose a commitment' }).click();
    await page.getByRole('button', { name: 'Propose', exact: true }).waitFor();
    await page.getByRole('button', { name: /Framework and lot/ }).click();
    await page.getByRole('option').first().waitFor();
    expect(await page.getByRole('option').count()).toBe(1);
    await page.keyboard.press('Escape');
    letGo();
    await page.getByRole('button', { name: /Framework and lot/ }).click();
    await page.getByRole('option', { name: /2019–2022: Lot 3/ }).click();
    expect(site.complaintsOf(page)).toEqual([]);
  });

  it('that cannot be fetched says so in the reader’s language, and is there when it is tried again', async () => {
    const page = await site.visitAs('heikki', '/', { width: 360, height: 740 });
    await page.route(/commitments-page.*\.js/, (route) => route.abort());
    await page.goto('/commitments');
    await page.getByRole('heading', { level: 1, name: 'This did not work' }).waitFor();
    for (const language of ['fi', 'sv', 'en'] as const) {
      await chooseLanguage(page, language);
      expect(await faultsOf(page)).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    }
    await page.unroute(/commitments-page.*\.js/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.use-bar').first().waitFor();
  });
});
