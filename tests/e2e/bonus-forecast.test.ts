import { apiOf } from '@jatkopolku/bench/web/demo-api';
import { describe, expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { languages } from '../pages/site-page.ts';
import { chooseLanguage } from '../pages/site-pages.ts';
import { useSite } from '../pages/site.ts';

const site = useSite();
const { visitAs } = site;

describe('what comes of bonuses by month', () => {
  it('is drawn and in a table for the provider, the same in both', async () => {
    const page = await visitAs('maija', '/claims');
    await page.getByRole('link', { name: 'Bonuses by month' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bonuses by month' }).waitFor();
    // Three claims of the month wait: none of them is approved, and nothing is booked.
    await page.getByRole('img', { name: 'Filed by month: April 2021 €1,350.00' }).waitFor();
    await page.getByRole('img', { name: 'Approved by month: no bonuses' }).waitFor();
    expect(await page.locator('.forecast-sum').allTextContents()).toEqual([
      '3 bonuses, €1,350.00',
      '3 bonuses, €1,350.00',
      '0 bonuses, €0.00',
      '0 bonuses, €0.00',
    ]);
    const cells = page.locator('.wide tfoot td');
    expect(await cells.allTextContents()).toEqual(['€1,350.00 (3)', '€1,350.00 (3)', '', '']);
    expect(await faultsOf(page)).toEqual([]);
    expect(site.complaintsOf(page)).toEqual([]);
  });

  it('is reached by the county from the provider, and changed to another one', async () => {
    const page = await visitAs('heikki', '/providers/P01');
    await page.getByRole('link', { name: 'Bonuses by month' }).click();
    const one = 'Bonuses by month: Esimerkkiseurakunta 1';
    await page.getByRole('heading', { level: 1, name: one }).waitFor();
    await page.locator('.wide').waitFor();
    await page.getByLabel('Provider').selectOption('P02');
    await page.locator('h1', { hasNotText: one }).waitFor();
    await page.getByLabel('Year').selectOption('2020');
    await page.getByRole('img', { name: 'Approved by month: June 2020 €700.00' }).waitFor();
    expect(page.url()).toContain('provider=P02');
    expect(page.url()).toContain('year=2020');
    expect(await faultsOf(page)).toEqual([]);
  });

  it('fits a phone in three languages with all months of a year', async () => {
    const page = await visitAs('maija', '/claims/forecast?year=2020', { width: 320 });
    await page.locator('.forecast').first().waitFor();
    for (const language of languages) {
      await chooseLanguage(page, language);
      expect([language, await overflowOf(page)]).toEqual([language, 0]);
    }
    expect(await faultsOf(page)).toEqual([]);
  });

  it('of another provider is not found', async () => {
    const api = await apiOf(site.address, 'maija');
    const asked = await api.call('readBonusForecast', { params: { providerId: 'P02' } });
    expect(asked).toMatchObject({ ok: false, error: { status: 404 } });
  });
});
