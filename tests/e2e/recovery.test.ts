import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { makeOverpaid } from '../pages/first-recovery.ts';
import { useSite } from '../pages/site.ts';

const site = useSite();
const { visitAs, complaintsOf } = site;

async function looksWell(page: Page): Promise<void> {
  expect(await faultsOf(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
}

async function download(page: Page, name: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return (await coming).suggestedFilename();
}

it('what was paid too much is recovered: noticed, heard, decided by another person, and repaid', async () => {
  await makeOverpaid(site.address);
  const page = await visitAs('raija', '/payments', { width: 390, height: 844 });
  const link = page.getByRole('link', { name: 'Recovery', exact: true }).first();
  await link.waitFor();
  await looksWell(page);
  await link.click();
  await page.getByRole('button', { name: 'Open a recovery' }).click();
  await page
    .getByRole('combobox', { name: 'Client' })
    .or(page.getByLabel('Client'))
    .first()
    .click();
  await page.getByRole('option').nth(0).click();
  await page.getByLabel('Sum to recover (€)').fill('9');
  await page.getByLabel('Why it was too much').fill('Kela pays the days of January.');
  await looksWell(page);
  await page.getByRole('button', { name: 'Open it and make the letter' }).click();
  await page.getByText('The recovery was opened.').first().waitFor();
  await looksWell(page);

  await page.locator('table', { hasText: 'the client is heard' }).getByRole('link').click();
  await page.getByText('Download the letter of the hearing').waitFor();
  expect(await download(page, 'Download the notice')).toMatch(/^RC-\w+-notice\.pdf$/);
  await page.getByRole('button', { name: 'Write down the hearing' }).click();
  await page.getByLabel(/^What the client said/).fill('I thought that Kela pays nothing.');
  await page.getByRole('button', { name: 'Write down the hearing' }).last().click();
  await page.getByText('You opened this: another person of finance decides.').waitFor();
  await looksWell(page);

  const other = await visitAs('risto', new URL(page.url()).pathname);
  await other.getByRole('button', { name: 'Decide' }).click();
  await other.getByLabel('To be paid back (€)').fill('5');
  await other.getByLabel('Grounds').fill('The days were paid twice.');
  await looksWell(other);
  await other.getByRole('button', { name: 'Decide' }).last().click();
  await other.getByText('It was decided.').first().waitFor();
  expect(await download(other, 'Download the decision')).toMatch(/^RC-\w+-decision\.pdf$/);

  await page.reload();
  await page.getByRole('button', { name: 'Write down a payment' }).click();
  await page.getByLabel('Sum (€)').fill('5,00');
  await page.getByLabel('Day of the payment').fill('2021-04-01');
  await page.getByRole('button', { name: 'Write down a payment' }).last().click();
  await page.getByText('The payment was written down.').first().waitFor();
  await looksWell(page);
  await page.getByRole('button', { name: 'Close it' }).click();
  await page.getByRole('button', { name: 'Yes, nothing is left' }).click();
  await page.getByText('Nothing of it is left.').waitFor();
  expect(complaintsOf(page)).toEqual([]);
});

it('an auditor reads recoveries, and does nothing with them', async () => {
  const page = await visitAs('tarja', '/recoveries');
  await page.locator('.wide').first().waitFor();
  expect(await page.getByRole('button', { name: 'Open a recovery' }).count()).toBe(0);
});
