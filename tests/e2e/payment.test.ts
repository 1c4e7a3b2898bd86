import { readFile } from 'node:fs/promises';

import { must } from '@jatkopolku/kernel';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { releaseMonth } from '../pages/first-batch.ts';
import { useSite } from '../pages/site.ts';

const site = useSite();
const { visitAs, complaintsOf } = site;

const due = (page: Page) => page.locator('section', { hasText: 'Due to clients now' }).first();

/** The bank pays every payment of the file but the first, whose account is closed. */
function answerTo(file: string): string {
  const ids = [...file.matchAll(/<EndToEndId>([^<]+)</g)].map(([, id]) => must(id, 'an id'));
  const statuses = ids.map((id, at) => {
    const why = at === 0 ? '<StsRsnInf><Rsn><Cd>AC04</Cd></Rsn></StsRsnInf>' : '';
    const status = at === 0 ? 'RJCT' : 'ACSC';
    return `<TxInfAndSts><OrgnlEndToEndId>${id}</OrgnlEndToEndId><TxSts>${status}</TxSts>${why}</TxInfAndSts>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
<GrpHdr><MsgId>BANK-1</MsgId></GrpHdr>
<OrgnlGrpInfAndSts><OrgnlMsgId>JP-000001</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId></OrgnlGrpInfAndSts>
<OrgnlPmtInfAndSts><OrgnlPmtInfId>JP-000001</OrgnlPmtInfId>
${statuses.join('\n')}
</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>`;
}

async function give(page: Page, xml: string): Promise<void> {
  const file = { name: 'answer.xml', mimeType: 'application/xml', buffer: Buffer.from(xml) };
  await page.locator('input[type=file]').setInputFiles(file);
}

async function fileOf(page: Page): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the file for the bank (XML)' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('JP-000001.xml');
  return readFile(await download.path(), 'utf8');
}

it('what is released is paid in a batch, and what the bank sends back is due again', async () => {
  await releaseMonth(site.address, '2021-02');
  const page = await visitAs('raija', '/payments', { width: 390, height: 844 });
  await due(page).getByText('February 2021, run 1').waitFor();
  await page.getByRole('button', { name: 'Make a batch' }).click();
  await page.getByText('Its file goes to the bank next.').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  await page.getByRole('button', { name: /^Yes, make the batch: \d+ payments, €/ }).click();
  await page.getByText('Batch 1 was made.').first().waitFor();
  await due(page).getByText('Nothing is due now.').waitFor();

  await page.getByRole('link', { name: 'Batch 1' }).click();
  await page.getByText('Download the file and take it to the bank or the ERP.').waitFor();
  const file = await fileOf(page);
  expect(file).toContain('<MsgId>JP-000001</MsgId>');
  expect(await fileOf(page)).toBe(file);

  await give(page, answerTo(file).replace('JP-000001-000002', 'JP-000001-999999'));
  await page.getByText(/^Line \d+: the batch has no payment JP-000001-999999/).waitFor();
  await give(page, answerTo(file));
  await page.getByText('The answer was read. Batch 1: all are answered for.').waitFor();
  await page.getByText('AC04').waitFor();
  await page.locator('summary', { hasText: /^All \d+ payments$/ }).click();
  await page.getByText('came back', { exact: true }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  await give(page, answerTo(file));
  await page.getByText('This answer (BANK-1) has been read already.').waitFor();

  await page.goto('/payments');
  await due(page).locator('.facts', { hasText: 'Payments1' }).waitFor();
  // Two answers were refused on purpose.
  expect(complaintsOf(page).filter((one) => !/422|409/.test(one))).toEqual([]);
});

it('who sets by which account the county pays shows only its end', async () => {
  const page = await visitAs('risto', '/payments');
  await page.getByText('… 0785').waitFor();
  await page.getByRole('button', { name: 'Change the facts' }).first().click();
  await page.getByLabel('Account number (IBAN)').fill('FI14 4405 5500 0000 38');
  await page.getByRole('button', { name: 'Add a day' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.locator('.list-row .faulty').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.locator('.list-row input').first().fill('23.12.2021');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page
    .locator('form')
    .getByText(/account/i)
    .first()
    .waitFor();
  await page.getByLabel('Account number (IBAN)').fill('FI14 4405 5500 0000 37');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('… 0037', { exact: true }).waitFor();
});

it('an auditor reads what was paid, and makes nothing', async () => {
  const page = await visitAs('tarja', '/payments');
  await due(page).waitFor();
  await page.getByText('… 0785').or(page.getByText('… 0037')).waitFor();
  expect(await page.getByRole('button', { name: 'Make a batch' }).count()).toBe(0);
  expect(await page.locator('input[type=file]').count()).toBe(0);
});
