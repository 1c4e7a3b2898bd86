import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { useSite } from '../pages/site.ts';

const { visitAs } = useSite();

const open = (page: Page) => page.getByRole('button', { name: 'I will be away: choose a deputy' });

async function choose(page: Page, name: string, from: string, to: string): Promise<void> {
  await page.getByRole('button', { name: 'Deputy' }).first().click();
  await page.getByRole('option', { name }).click();
  await page.getByLabel('First day').fill(from);
  await page.getByLabel('Last day').fill(to);
  await page.getByLabel('Reason').fill('Annual leave');
  await page.getByRole('button', { name: 'Name the deputy' }).click();
}

describe('an approver who will be away', () => {
  it('names a deputy, who decides meanwhile, and ends it when back', async () => {
    const page = await visitAs('antti', '/approvals');
    await open(page).click();
    await page.getByRole('button', { name: 'Name the deputy' }).click();
    await page
      .getByText('Give the reason.')
      .or(page.getByText('Fill in Reason.'))
      .first()
      .waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await choose(page, 'Kaisa Koskinen', '1.4.2021', '1.12.2021');
    await page.getByText('The cover lasts at most 92 days').first().waitFor();
    await page.getByLabel('Last day').fill('9.4.2021');
    await page.getByRole('button', { name: 'Name the deputy' }).click();
    await page.getByText('Kaisa Koskinen is your deputy from').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);

    const deputy = await visitAs('kaisa', '/', { width: 360, height: 740 });
    await deputy.getByText(/^You are a deputy until 9 Apr 2021: for Antti Aaltonen/).waitFor();
    expect(await faultsOf(deputy)).toEqual([]);
    expect(await overflowOf(deputy)).toBe(0);
    await deputy.goto('/approvals');
    await deputy.locator('.approval').first().waitFor();
    expect(await open(deputy).count()).toBe(0);

    const auditor = await visitAs('tarja', '/grants');
    await auditor.getByText(/as a deputy from .* for Antti Aaltonen: Annual leave/).waitFor();

    await page.getByRole('button', { name: 'End the cover' }).click();
    await page.getByRole('button', { name: 'Yes, end it' }).click();
    await page.getByText('Kaisa Koskinen is no longer your deputy.').first().waitFor();
    await page.getByRole('button', { name: 'End the cover' }).waitFor({ state: 'detached' });
    await deputy.goto('/');
    await deputy.locator('h1').waitFor();
    await deputy.getByText('You are a deputy').waitFor({ state: 'detached' });
  });
});
