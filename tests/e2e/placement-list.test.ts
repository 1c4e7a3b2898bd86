import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { useSite } from '../pages/site.ts';

const { visitAs } = useSite();

const names = (page: Page) => page.locator('.found .found-name').allInnerTexts();

/** How many there are by the choices, once the first names are there. */
async function opened(page: Page): Promise<number> {
  await page.locator('.found .found-name', { hasText: /^[^…]/ }).first().waitFor();
  return shown(page);
}

async function shown(page: Page): Promise<number> {
  await page.locator('.found[aria-busy="false"]').waitFor();
  const text = await page.getByText(/^Placements: \d+ of \d+\.$/).innerText();
  return Number(/\d+/.exec(text)?.[0]);
}

describe('placements by name', () => {
  it('are narrowed by choices, which open the list from then on', async () => {
    const page = await visitAs('kaisa', '/placements');
    const all = await opened(page);
    const sorted = await names(page);
    expect(sorted).toHaveLength(50);
    const lastNames = sorted.map((name) => name.split(' ')[0] ?? '');
    expect(lastNames.toSorted(new Intl.Collator('fi').compare)).toEqual(lastNames);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(async () => (await names(page)).length).toBe(100);
    expect((await names(page)).slice(0, 50)).toEqual(sorted);

    await page.getByLabel('At which provider').selectOption({ index: 1 });
    await page.getByLabel('State of the placement').selectOption('running');
    await expect.poll(() => shown(page)).toBeLessThan(all);
    const few = await shown(page);
    await page.getByRole('button', { name: 'Always open the list like this' }).click();
    await page.getByText('On this device the list opens like this from now on.').waitFor();

    await page.goto('/placements');
    expect(await opened(page)).toBe(few);
    await page.getByLabel('At which provider').selectOption('');
    await page.getByLabel('State of the placement').selectOption('');
    await expect.poll(() => shown(page)).toBe(all);
  });

  it('of a provider are its own, also on a phone', async () => {
    const page = await visitAs('maija', '/placements');
    await page.setViewportSize({ width: 390, height: 800 });
    await opened(page);
    expect(await page.getByLabel('At which provider').count()).toBe(0);
    expect(await overflowOf(page)).toBe(0);
    await page.locator('.found a').first().click();
    await page.locator('.facts').first().waitFor();
  });
});
