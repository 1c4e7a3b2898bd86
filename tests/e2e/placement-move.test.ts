import { apiOf } from '@jatkopolku/bench/web/demo-api';
import { must } from '@jatkopolku/kernel';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { chooseLanguage } from '../pages/site-pages.ts';
import { useSite } from '../pages/site.ts';

const site = useSite();
const phone = { width: 390, height: 844 };
const pressed = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().click();

/** Opens the list and chooses the first placements that run. */
async function chooseFirst(page: Page, count: number): Promise<void> {
  await page.locator('.found .found-name', { hasText: /^[^…]/ }).first().waitFor();
  await pressed(page, 'Move placements');
  for (let at = 0; at < count; at += 1) {
    await page.locator('.found input[type=checkbox]').nth(at).check();
  }
  await pressed(page, `Go on, ${count} chosen`);
}

async function choose(page: Page, label: string, option: RegExp): Promise<void> {
  await page.getByRole('button', { name: label }).click();
  await page.getByRole('option', { name: option }).first().click();
}

const rows = (page: Page) => page.locator('table tbody tr');
const texts = (page: Page) => page.locator('table tbody td:last-child').allInnerTexts();

describe('moving placements', () => {
  it('to another case worker says of each what came of it, on a phone', async () => {
    const page = await site.visitAs('kaisa', '/placements?state=running', phone);
    await chooseFirst(page, 2);
    await pressed(page, 'Show what would move');
    await page.locator('.fi-status-text--error').first().waitFor();
    await page.getByText('To another case worker', { exact: true }).click();
    await choose(page, 'Case worker', /Oili/);
    await page.getByLabel('Why they move').fill('On leave from May');
    expect(await faultsOf(page)).toEqual([]);
    await pressed(page, 'Show what would move');
    await page.getByText('2 would move, 0 would not').waitFor();
    expect(await overflowOf(page)).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    await pressed(page, 'Move 2');
    await page.getByText('2 moved, 0 stayed as they were').waitFor();
    expect(await texts(page)).toEqual(['Moved', 'Moved']);
    expect(await faultsOf(page)).toEqual([]);
    await rows(page).first().getByRole('link').first().click();
    await page.locator('dd', { hasText: 'Oili Oksanen' }).first().waitFor();
    await page.locator('dd', { hasText: 'On leave from May' }).first().waitFor();
    await page
      .getByRole('link', { name: /History/ })
      .first()
      .click();
    await page.getByText('Placement moved').first().waitFor();

    await page.goto('/placements?state=running');
    await chooseFirst(page, 2);
    await page.getByText('To another case worker', { exact: true }).click();
    await choose(page, 'Case worker', /Oili/);
    await page.getByLabel('Why they move').fill('Once more');
    await pressed(page, 'Show what would move');
    await page.getByText('0 would move, 2 would not').waitFor();
    await page.getByText('None of them can move like this.').waitFor();
    for (const language of ['fi', 'sv'] as const) {
      await chooseLanguage(page, language);
      expect(await overflowOf(page)).toBe(0);
      expect(await faultsOf(page)).toEqual([]);
    }
  });

  it('to another agreement goes on there, and says what cannot', async () => {
    const kaisa = await apiOf(site.address, 'kaisa');
    const listed = await kaisa.call('listPlacementsByName', { query: { state: 'running' } });
    const { items } = must(listed.ok ? listed.value : undefined, 'the placements');
    const long = must(
      items.find((one) => one.endsOn >= '2021-10-01' && one.endedOn === null),
      'one that goes on',
    );
    const { providerId } = long;
    const page = await site.visitAs('kaisa', `/placements?state=running&provider=${providerId}`);
    await page.locator('.found .found-name', { hasText: /^[^…]/ }).first().waitFor();
    await pressed(page, 'Move placements');
    await page.getByLabel(/^Choose the first/).check();
    await pressed(page, /^Go on, \d+ chosen$/);
    await page.getByText('To another agreement', { exact: true }).click();
    await choose(page, 'Provider and lot', /./);
    await page.getByLabel('First day by the new agreement').fill('3.5.2021');
    await page.getByLabel('Instructor', { exact: true }).fill('Pekka Uusi');
    await page.getByText('Vocational qualification', { exact: true }).click();
    await page.getByLabel(/^Qualification, skill or experience/).fill('Carpenter');
    await page.getByLabel('Why they move').fill('The provider closes');
    await pressed(page, 'Show what would move');
    await page.getByText(/^\d+ would move, \d+ would not$/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await pressed(page, /^Move \d+$/);
    await page.getByText(/^\d+ moved, \d+ stayed as they were$/).waitFor();
    await page.getByRole('link', { name: 'The new placement' }).first().click();
    await page.locator('dd', { hasText: 'Pekka Uusi' }).first().waitFor();
    await page.locator('dd', { hasText: 'Vocational qualification, Carpenter' }).waitFor();
    await page.locator('dt', { hasText: 'Renews the placement' }).waitFor();
    // The way back to the one before, and from there to the one after it.
    const others = page.locator('dt', { hasText: 'The whole service' }).locator('+ dd a');
    const address = new URL(page.url()).pathname;
    await others.last().click();
    await page.locator('dd', { hasText: '2 May 2021' }).first().waitFor();
    await expect.poll(() => others.last().getAttribute('href')).toBe(address);
    expect(await faultsOf(page)).toEqual([]);
  });
});
