import { apiOf } from '@jatkopolku/bench/web/demo-api';
import { must } from '@jatkopolku/kernel';
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
  // The log names codes; who opens one looks at that client alone.
  const entry = log.locator('tr', { hasText: 'Reason: The decision goes by post' });
  await entry.getByRole('link').click();
  await log.getByRole('heading', { name: 'Name protected' }).waitFor();
});

/** A claim of the demo whose client goes on to a workplace; marks the client's address as protected. */
async function protectClaimant(claimId: string): Promise<string> {
  const kaisa = await apiOf(site.address, 'kaisa');
  const antti = await apiOf(site.address, 'antti');
  const found = await antti.call('readClaim', { params: { claimId } });
  const claim = must(found.ok ? found.value.record : undefined, 'the claim');
  const params = { clientId: claim.clientId };
  const client = await kaisa.call('readClient', { params });
  const version = must(client.ok ? client.value.version : undefined, 'the client');
  const body = { protection: { since: '2021-03-01', source: 'authority' }, death: null } as const;
  const marked = await kaisa.call('markClient', { params, body, version });
  must(marked.ok || undefined, 'the mark');
  return must(claim.counterpartName, 'a name');
}

it('where a protected client went on to is shown to the one who decides, who says why', async () => {
  const counterpart = await protectClaimant('DEMO-P01-3');
  const page = await visitAs('antti', '/approvals/claims/DEMO-P01-3', PHONE);
  await page.locator('.checks').first().waitFor();
  expect(await page.getByText(counterpart).count()).toBe(0);
  await press(page, 'Show what is protected');
  await press(page, 'Show what is protected');
  await page.locator('.fi-status-text--error').first().waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByLabel('Why do you need them?').fill('The contract names the employer');
  await press(page, 'Show what is protected');
  await page.locator('dd', { hasText: counterpart }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  await page.reload();
  await page.locator('.checks').first().waitFor();
  expect(await page.getByText(counterpart).count()).toBe(0);

  const manager = await visitAs('sirpa', '/claims/DEMO-P01-3');
  await manager.locator('.facts').first().waitFor();
  expect(await manager.getByText(counterpart).count()).toBe(0);
  expect(await manager.getByRole('button', { name: 'Show what is protected' }).count()).toBe(0);

  const log = await visitAs('tarja', '/access-log');
  const more = log.getByRole('button', { name: 'Show more' });
  while (await more.count()) await more.click();
  await log.getByText('Reason: The contract names the employer').waitFor();
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
