import { readFile } from 'node:fs/promises';

import { must } from '@jatkopolku/kernel';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { releaseMonth } from '../pages/first-batch.ts';
import { useSite } from '../pages/site.ts';

const site = useSite();
const { visitAs, complaintsOf } = site;
const PHONE = { width: 390, height: 844 };
const month = '2021-02';

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const part = (page: Page, title: string) =>
  page.locator('section', { has: page.getByRole('heading', { name: title, exact: true }) });

async function downloaded(page: Page, button: string | RegExp) {
  const coming = page.waitForEvent('download');
  await press(page, button);
  const download = await coming;
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

async function give(page: Page, name: string, text: string, at = page.locator('input[type=file]')) {
  await at.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

/** Everybody of the file is paid, as the bank or the ERP says it. */
function answerTo({ name, text }: { readonly name: string; readonly text: string }): string {
  if (name.endsWith('.csv')) {
    const rows = text.split(/\r?\n/).slice(1).filter(Boolean);
    return ['payment;status;reason', ...rows.map((row) => `${row.split(';')[0]};paid;`)].join('\n');
  }
  const message = must(/<MsgId>([^<]+)</.exec(text)?.[1], 'the id of the file');
  return `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
<GrpHdr><MsgId>BANK-${message}</MsgId></GrpHdr>
<OrgnlGrpInfAndSts><OrgnlMsgId>${message}</OrgnlMsgId><GrpSts>ACSC</GrpSts></OrgnlGrpInfAndSts>
</CstmrPmtStsRpt></Document>`;
}

/** Makes a batch of what is due in a part of the page, and has it paid. */
async function payAll(page: Page, title: string, batchNo: number): Promise<void> {
  await page.goto('/payments');
  await part(page, title).getByRole('button', { name: 'Make a batch' }).click();
  await press(page, /^Yes, make the batch/);
  await page.getByText(`Batch ${batchNo} was made.`).first().waitFor();
  await page.getByRole('link', { name: `Batch ${batchNo}`, exact: true }).click();
  const file = await downloaded(page, /^Download the file/);
  await give(page, file.name, answerTo(file));
  await page.getByText(`Batch ${batchNo}: all are answered for.`).waitFor();
}

it('goes from a released run to a reconciled one', async () => {
  await releaseMonth(site.address, month);

  const manager = await visitAs('sirpa', `/statements/P01/${month}`, PHONE);
  const own = part(manager, 'Invoice');
  await own.getByText('The invoice is made from the statement.').waitFor();
  expect(await faultsOf(manager)).toEqual([]);
  expect(await overflowOf(manager)).toBe(0);
  const finvoice = await downloaded(manager, /Finvoice/);
  expect(finvoice.text).toContain('<Finvoice');
  await press(manager, 'Send the invoice');
  await press(manager, /^Yes, send the invoice: €/);
  await own.getByText(/The invoice .* was sent/).waitFor();
  await own.getByText('Matched, waits for a batch').waitFor();
  expect(complaintsOf(manager)).toEqual([]);

  const page = await visitAs('raija', `/settlements/${month}/invoices`);
  const list = part(page, 'Providers’ invoices');
  await list.getByText('Not sent').first().waitFor();
  await list.getByText('Matched, waits for a batch').waitFor();
  expect(await faultsOf(page)).toEqual([]);

  await page.goto('/payments');
  const terms = part(page, 'Terms of invoices');
  await terms.getByRole('button', { name: 'Change the facts' }).click();
  await terms.getByText('The county makes them (self-billing)').click();
  await terms.getByRole('button', { name: 'Save', exact: true }).click();
  await terms.getByText('Saved. They hold for invoices').waitFor();
  await page.goto(`/settlements/${month}/invoices`);
  await press(page, 'Make the month’s invoices');
  await press(page, 'Yes, make the invoices');
  await page.getByText(/\d+ invoices were made, 0 could not be/).waitFor();

  await payAll(page, 'Due to clients now', 1);
  let batchNo = 2;
  await payAll(page, 'Due to providers now', batchNo);
  await page.goto('/payments');
  const rest = part(page, 'Due to providers now');
  const make = rest.getByRole('button', { name: 'Make a batch' });
  await rest.getByText('Nothing is due to providers now.').or(make).first().waitFor();
  if ((await make.count()) > 0) await payAll(page, 'Due to providers now', (batchNo += 1));

  await page.goto(`/settlements/${month}/invoices`);
  const reconciliation = part(page, 'Reconciliation');
  await reconciliation.getByText('Booking 1: released').waitFor();
  const pdf = page.waitForEvent('download');
  await press(page, 'Download PDF');
  expect((await pdf).suggestedFilename()).toBe(`reconciliation-${month}.pdf`);
  await press(page, 'Mark as reconciled');
  await press(page, 'Yes, booking 1 is reconciled');
  await page.getByText('Booking 1 is reconciled: all of it is paid.').waitFor();
  await reconciliation.getByText('Booking 1: paid and reconciled').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(complaintsOf(page)).toEqual([]);
});
