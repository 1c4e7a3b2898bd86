import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { must } from '@jatkopolku/kernel';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { TESTS_TODAY } from '../pages/demo-copy.ts';
import { faultsOf, overflowOf } from '../pages/faults.ts';
import { accountMapPage, journalPart } from '../pages/journal.ts';
import { useSite } from '../pages/site.ts';
import { type Terminal, openTerminal } from './program.ts';

const site = useSite();
const { visitAs, complaintsOf } = site;
/** A claim waited for its decision when it ended. */
const MONTH = '2020-08';

let terminal: Terminal;
beforeAll(() => {
  terminal = openTerminal();
});
afterAll(() => terminal.close());

const charged = [
  ['Providers’ day fees', '4450'],
  ['Bonuses', '4451'],
  ['Clients’ activity allowances', '4710'],
  ['Clients’ travel', '4711'],
  ['Compensation from the State', '3350'],
] as const;
const owed = [
  ['Owed to providers', '2571'],
  ['Owed to clients', '2572'],
  ['Owed by the State', '1750'],
] as const;

it('finance maps the accounts, and takes the vouchers of a released run to its accounting', async () => {
  const booker = await visitAs('raija', `/settlements/${MONTH}`);
  await booker.locator('.providers').waitFor();
  expect(await journalPart.section(booker).count()).toBe(0);
  await booker.getByRole('button', { name: 'Book the month' }).click();
  await booker.getByRole('button', { name: /^Yes, book/ }).click();
  await booker.getByText('The journal can be downloaded once another person has').waitFor();

  const page = await visitAs('risto', `/settlements/${MONTH}`);
  await page.getByRole('button', { name: 'Release for payment' }).click();
  await page.getByRole('button', { name: /^Yes, release/ }).click();
  await page.getByText('The journal cannot be downloaded before').waitFor();
  expect(await journalPart.unmapped(page).count()).toBe(9);
  await page.getByText('accrued (€500.00). The accrual is reversed on 1 Sept 2020').waitFor();
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('link', { name: 'Map the accounts' }).click();
  await accountMapPage.open(page);
  for (const [account, number] of [...charged, ...owed]) {
    await accountMapPage.number(page, account).fill(number);
  }
  for (const [account] of charged) await accountMapPage.chooseCentre(page, account, '4100');
  await accountMapPage.number(page, 'Accrued bonuses').fill('26 00');
  await accountMapPage.save(page);
  await page.locator('[aria-invalid="true"]').first().waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await accountMapPage.number(page, 'Accrued bonuses').fill('2600');
  await accountMapPage.save(page);
  await page.getByText('The account mapping was saved.').first().waitFor();
  await page.getByText(/^4450, cost centre 4100/).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'History of changes' }).click();
  await page.getByText('Account mapping changed: Risto Räsänen').waitFor();

  await page.goto(`/settlements/${MONTH}`);
  const csv = await journalPart.download(page, 'Download run 1 (CSV)');
  expect(csv.name).toBe(`journal-${MONTH}-run-1-map-1.csv`);
  await page.getByText(`The file ${csv.name} was downloaded.`).first().waitFor();
  const xlsx = await journalPart.download(page, 'Download run 1 (XLSX)');
  expect(xlsx.name).toBe(`journal-${MONTH}-run-1-map-1.xlsx`);
  const [sheet] = await readXlsxFile(xlsx.bytes);
  const rows = must(sheet, 'a sheet').data.slice(1);
  const lines = csv.bytes.toString().trimEnd().split('\r\n').slice(1);
  expect(rows.map((row) => [row[0], row[5], row[7] ?? ''])).toEqual(
    lines.map((line) => line.split(';')).map((cells) => [cells[0], cells[5], cells[7]]),
  );
  const sides = [8, 9].map((at) =>
    rows.reduce((sum, row) => sum + Math.round(Number(row[at] ?? 0) * 100), 0),
  );
  expect(sides[0]).toBe(sides[1]);
  expect(rows.map((row) => row[1])).toEqual(expect.arrayContaining(['Accrual', 'Reversal']));

  await journalPart.showTotals(page);
  const foot = await journalPart.totals(page).locator('tfoot td').allTextContents();
  expect(foot[0]).toBe(foot[1]);
  expect(await faultsOf(page)).toEqual([]);

  const output = join(dirname(site.data), 'journal.csv');
  const flags = ['--data', site.data, '--today', TESTS_TODAY, '--lang', 'en', '--as', 'risto'];
  const asked = ['journal', MONTH, '--run', '1', '--format', 'csv', '--output', output];
  expect(await terminal.run(...asked, ...flags)).toMatchObject({ code: 0 });
  expect(await readFile(output)).toEqual(csv.bytes);
  expect(complaintsOf(page)).toEqual([]);
});

it('is read on a phone', async () => {
  const page = await visitAs('tarja', `/settlements/${MONTH}`, { width: 390, height: 844 });
  await journalPart.showTotals(page);
  await journalPart.totals(page).waitFor();
  expect(await overflowOf(page)).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
});
