import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { useSite } from '../pages/site.ts';

/** April is over, and its sheets can be sent. */
const site = useSite({ JATKOPOLKU_TODAY: '2021-05-03' });
const { visitAs } = site;

const phone = { width: 390, height: 844 };

async function register(page: Page, [from, to, name]: readonly [string, string, string]) {
  await page.getByRole('button', { name: 'Register closed days' }).click();
  await page.getByLabel('First day').fill(from);
  await page.getByLabel('Last day').fill(to);
  await page.getByLabel('Name or reason').fill(name);
  await page.getByRole('button', { name: 'Save the days' }).click();
}

describe('closed periods', () => {
  it('are registered by a manager on a phone, seen in the month, and taken back', async () => {
    const manager = await visitAs('sirpa', '/closed-periods', phone);
    await register(manager, ['2021-04-23', '2021-04-19', 'Moving house']);
    await manager
      .getByText(/The end is before the start/)
      .first()
      .waitFor();
    await manager.getByLabel('Last day').fill('2021-04-23');
    await manager.getByLabel('First day').fill('2021-04-19');
    await manager.getByRole('button', { name: 'Save the days' }).click();
    await manager.getByText('The closed days are saved.').waitFor();
    expect(await faultsOf(manager)).toEqual([]);
    expect(await overflowOf(manager)).toBe(0);

    const worker = await visitAs('maija', '/sheets?month=2021-04');
    await worker.getByText('Closed: 19 Apr 2021 to 23 Apr 2021, Moving house').waitFor();
    const closed = worker.locator('tr[data-placement]:not(.closed) td.closed-day');
    await closed.first().waitFor();
    expect(await closed.first().getAttribute('aria-label')).toContain('closed day');
    expect(await faultsOf(worker)).toEqual([]);
    await worker.getByRole('button', { name: 'One client' }).click();
    await worker.getByText('Closed: Moving house').first().waitFor();

    await manager.getByRole('button', { name: /^Take back: 19 Apr/ }).click();
    await manager.getByRole('button', { name: /^Yes, take back/ }).click();
    await manager.getByText('The closed days were taken back.').waitFor();
    await worker.reload();
    await worker.locator('.month-desk').waitFor();
    expect(await worker.getByText('Moving house').count()).toBe(0);
  });

  it('of the region are registered by the county once, and read by providers', async () => {
    const county = await visitAs('kirsi', '/closed-periods');
    await register(county, ['2021-05-14', '2021-05-14', 'The day after Ascension']);
    await county.getByText('The closed days are saved.').waitFor();
    await register(county, ['2021-05-14', '2021-05-14', 'The same once more']);
    await county.getByText('The same days are registered as closed already.').first().waitFor();
    expect(await faultsOf(county)).toEqual([]);
    const manager = await visitAs('sirpa', '/closed-periods');
    await manager.getByText('14 May 2021, The day after Ascension').first().waitFor();
    expect(await manager.getByRole('button', { name: /^Take back/ }).count()).toBe(0);
    const finance = await visitAs('raija', '/settlements/2021-05/P01');
    await finance.getByText('Closed: 14 May 2021, The day after Ascension').waitFor();
  });
});
