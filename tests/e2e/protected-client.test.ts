import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { useSite } from '../pages/site.ts';

const PHONE = { width: 390, height: 844 };
const CLIENT = 'C0280';

const site = useSite();
const { visitAs } = site;

const press = (page: Page, name: string) =>
  page.locator('main').getByRole('button', { name, exact: true }).click();

/** Says why, and asks for what is withheld. */
async function look(page: Page, reason: string): Promise<void> {
  await press(page, 'Show what is protected');
  await page.getByLabel('Why do you need them?').fill(reason);
  await page.getByRole('button', { name: 'Show what is protected', exact: true }).last().click();
}

it('a protected client is shown to the named case worker, who says why', async () => {
  const placement = await visitAs('kaisa', '/placements/L00280');
  const client = placement.locator('.facts').first().getByRole('link').first();
  const address = await client.getAttribute('href');
  await press(placement, 'Take the placement');
  await placement.getByText('Kaisa').first().waitFor();

  const page = await visitAs('kaisa', address ?? `/clients/${CLIENT}`, PHONE);
  const heading = page.getByRole('heading', { level: 1 });
  const named = await heading.textContent();
  await press(page, 'Mark a protected address or death');
  await page.getByLabel('Address protected from').fill('1.3.2021');
  await press(page, 'Save');
  await page.getByText('The mark was saved.').waitFor();
  await look(page, 'The decision goes by post');
  await page.getByText('It goes when you leave the page.').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);

  const other = await visitAs('oili', address ?? '');
  await other.getByRole('heading', { name: 'Name protected' }).waitFor();
  expect(await other.getByText(named ?? '-').count()).toBe(0);
  await look(other, 'I wonder');
  await other.getByText('Only the client’s named case worker').waitFor();
  expect(await faultsOf(other)).toEqual([]);

  const log = await visitAs('tarja', '/access-log');
  const more = log.getByRole('button', { name: 'Show more' });
  while (await more.count()) await more.click();
  await log.getByText('Reason: The decision goes by post').waitFor();
  expect(await log.getByText('Reason: I wonder').count()).toBe(0);
});

it('an admin sets how long a provider sees the names of those who left', async () => {
  const page = await visitAs('jussi', '/client-settings', PHONE);
  await press(page, 'Change');
  await page.getByLabel('Months after the last day').fill('61');
  await press(page, 'Save');
  await page
    .getByText(/at most 60/i)
    .first()
    .waitFor();
  await page.getByLabel('Months after the last day').fill('3');
  await press(page, 'Save');
  await page.getByText('The setting is saved.').waitFor();
  await page.locator('dd', { hasText: /^3$/ }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
});
