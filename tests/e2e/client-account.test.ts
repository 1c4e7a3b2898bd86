import { apiOf } from '@jatkopolku/bench/web/demo-api';
import { must } from '@jatkopolku/kernel';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';

import { download } from '../pages/download.ts';
import { faultsOf, overflowOf } from '../pages/faults.ts';
import { releaseMonth } from '../pages/first-batch.ts';
import { useSite } from '../pages/site.ts';

const IBAN = 'FI42 5000 1510 0000 23';
const PHONE = { width: 390, height: 844 };

const site = useSite();
const { visitAs } = site;

const press = (page: Page, name: string) =>
  page.locator('main').getByRole('button', { name, exact: true }).click();
const due = (page: Page) => page.locator('section', { hasText: 'Due to clients now' }).first();
const account = (page: Page) => page.locator('.found li', { hasText: 'Account that ends in 0023' });

/** Two clients to whom the region would pay now. */
async function payees(): Promise<readonly [string, string]> {
  const finance = await apiOf(site.address, 'raija');
  const answer = await finance.call('readDuePayments', {});
  const [one, other] = answer.ok ? answer.value.payments : [];
  return [must(one, 'a payment').clientId, must(other, 'another payment').clientId];
}

async function enter(page: Page): Promise<void> {
  await press(page, 'Change the account number');
  await page.getByLabel('Account number (IBAN)').fill(IBAN);
  await press(page, 'Save');
  await page.getByText('The account was saved. A second person confirms it.').waitFor();
}

async function pay(page: Page, no: number): Promise<void> {
  await page.getByRole('button', { name: 'Make a batch' }).click();
  await page.getByRole('button', { name: /^Yes, make the batch: / }).click();
  await page.getByText(`Batch ${no} was made.`).first().waitFor();
}

it('a client whose account changes is paid once another person has confirmed it', async () => {
  await releaseMonth(site.address, '2021-02');
  const [clientId, refusedId] = await payees();
  const caseWorker = await visitAs('kaisa', `/clients/${clientId}`, PHONE);
  await enter(caseWorker);
  await caseWorker.getByText('You entered this account').waitFor();
  expect(await account(caseWorker).getByRole('button').count()).toBe(0);
  expect(await caseWorker.content()).not.toContain('5000151');
  expect(await faultsOf(caseWorker)).toEqual([]);
  expect(await overflowOf(caseWorker)).toBe(0);
  await caseWorker.goto(`/clients/${refusedId}`);
  await enter(caseWorker);

  const finance = await visitAs('raija', '/payments');
  const leftOut = (id: string) => due(finance).locator('tr', { hasText: id });
  await leftOut(clientId).getByText('The account number waits to be confirmed').waitFor();
  await leftOut(refusedId).waitFor();
  await pay(finance, 1);
  await leftOut(clientId).waitFor();

  const second = await visitAs('risto');
  await second
    .getByRole('heading', { name: 'Confirm the client’s account number as the second person' })
    .waitFor();
  await second.locator('.task-items li', { hasText: clientId }).getByRole('link').click();
  await account(second).getByRole('button', { name: 'Confirm' }).click();
  await second.getByText('Make sure with the client').waitFor();
  expect(await faultsOf(second)).toEqual([]);
  await press(second, 'Yes, confirm');
  await second.getByText('The account that ends in 0023 is confirmed.').waitFor();
  await account(second).waitFor({ state: 'detached' });

  await second.goto(`/clients/${refusedId}`);
  await account(second).getByRole('button', { name: 'Refuse' }).click();
  await second.getByLabel('Why it is refused').fill('The client has another account');
  await account(second).getByRole('button', { name: 'Refuse', exact: true }).last().click();
  await second.getByText(/^Refused .*Risto .*: The client has another account$/).waitFor();

  await finance.goto('/payments');
  await due(finance).locator('.facts', { hasText: 'Payments2' }).waitFor();
  await pay(finance, 2);
  await due(finance).getByText('Nothing is due now.').waitFor();
  await finance.getByRole('link', { name: 'Batch 2' }).click();
  const { bytes } = await download(finance, 'Download the file for the bank (XML)');
  expect(bytes.toString().match(/<IBAN>FI4250001510000023</g)).toHaveLength(1);
});
