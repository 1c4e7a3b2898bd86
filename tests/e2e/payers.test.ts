import { expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { payersPart } from '../pages/payers.ts';
import { useSite } from '../pages/site.ts';

const { visitAs, complaintsOf } = useSite();
const MONTH = '2020-06';
const KELA = ', Kela, Run 1';

it('finance takes the statement of a payer from a run that another person has released', async () => {
  const booker = await visitAs('raija', `/settlements/${MONTH}`);
  await booker.locator('.providers').waitFor();
  expect(await payersPart.section(booker).count()).toBe(0);
  await booker.getByRole('button', { name: 'Book the month' }).click();
  await booker.getByRole('button', { name: /^Yes, book/ }).click();
  await booker.getByText('The statements can be downloaded once another person has').waitFor();
  expect(await payersPart.section(booker).getByRole('button').count()).toBe(0);

  const page = await visitAs('risto', `/settlements/${MONTH}`);
  await page.getByRole('button', { name: 'Release for payment' }).click();
  await page.getByRole('button', { name: /^Yes, release/ }).click();
  await page.getByRole('button', { name: `Download PDF${KELA}` }).waitFor();
  const pdf = await payersPart.download(page, `Download PDF${KELA}`);
  expect(pdf.name).toBe(`attended-days-${MONTH}-run-1-kela.pdf`);
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  await page.getByText(`The file ${pdf.name} was downloaded.`).first().waitFor();
  const csv = await payersPart.download(page, `Download CSV${KELA}`);
  expect(csv.name).toBe(`attended-days-${MONTH}-run-1-kela.csv`);

  const rows = csv.bytes.toString().trimEnd().split('\r\n').slice(1);
  const [days = '', , euros = ''] = (rows.at(-1) ?? '').split(';').slice(-3);
  const shown = payersPart.payer(page, 'Kela');
  const amount = Number(euros.replace(',', '.'));
  expect(amount).toBe(Number(days) * 9);
  const clients = rows.length - 1;
  await shown
    .getByText(`Clients: ${clients}, days: ${Number(days).toLocaleString('en-GB')}, amount: €`)
    .waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(complaintsOf(page)).toEqual([]);
});

it('the auditor sees the sums on a phone, and takes no statement', async () => {
  const page = await visitAs('tarja', `/settlements/${MONTH}`, { width: 390, height: 844 });
  await payersPart.payer(page, 'Kela').waitFor();
  expect(await payersPart.section(page).getByRole('button').count()).toBe(0);
  expect(await overflowOf(page)).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
});
