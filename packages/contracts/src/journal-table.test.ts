import { type Voucher, voucherSchema } from '@jatkopolku/domain/journal';
import { must, parseMonth } from '@jatkopolku/kernel';
import readXlsxFile from 'read-excel-file/node';
import { expect, it } from 'vitest';

import { journalCsv, journalFileName } from './journal-table.ts';
import { journalXlsx } from './journal-xlsx.ts';

function voucher(overrides: object = {}): Voucher {
  const of = { agreementId: 'A1', claimId: null, costCentre: '4100' };
  return voucherSchema.parse({
    number: '2020-01-1-001',
    kind: 'booking',
    runNo: 1,
    providerId: 'P1',
    name: 'Työpaja; Kotka ry',
    postedOn: '2020-02-05',
    period: '2020-01',
    lines: [
      { account: 'provider-fees', number: '4450', ...of, amountCents: 5_000 },
      {
        account: 'provider-payables',
        number: '2571',
        ...of,
        costCentre: null,
        amountCents: -5_000,
      },
    ],
    ...overrides,
  });
}

it('has a row for each line, as a Finnish spreadsheet reads it', () => {
  const rows = journalCsv({ vouchers: [voucher()] }, 'fi')
    .trimEnd()
    .split('\r\n');
  expect(rows).toEqual([
    '\uFEFFTosite;Laji;Päivä;Kausi;Selite;Tilinumero;Tilin nimi;Kustannuspaikka;Debet €;Kredit €;Sopimus;Hakemus;Palveluntuottaja',
    '2020-01-1-001;Kirjaus;5.2.2020;1/2020;"Työpaja; Kotka ry, 1/2020";4450;Palveluntuottajien päiväpalkkiot;4100;50,00;;A1;;P1',
    '2020-01-1-001;Kirjaus;5.2.2020;1/2020;"Työpaja; Kotka ry, 1/2020";2571;Velat palveluntuottajille;;;50,00;A1;;P1',
  ]);
});

it.each([
  ['booking', '2020-01', 'Paja, January 2020'],
  ['correction', '2020-01', 'Paja, January 2020, correction'],
  ['accrual', '2020-01', 'Paja, January 2020, accrual of bonuses'],
  // It is of February, and takes back what January accrued.
  ['reversal', '2020-02', 'Paja, January 2020, reversal of the accrual'],
])('the text of a %s says the provider and the month', (kind, period, text) => {
  const csv = journalCsv({ vouchers: [voucher({ kind, period, name: 'Paja' })] }, 'en');
  expect(csv.split('\r\n')[1]).toContain(`;${text};`);
});

it('takes no name for a formula', () => {
  const vouchers = [voucher({ name: '=HYPERLINK("x")' })];
  expect(journalCsv({ vouchers }, 'fi')).toContain(`;"'=HYPERLINK(""x""), 1/2020";`);
});

it('is the same as an XLSX, with amounts as numbers and account numbers as texts', async () => {
  const bytes = await journalXlsx({ vouchers: [voucher()] }, 'sv');
  const [sheet] = await readXlsxFile(Buffer.from(bytes));
  expect(sheet?.sheet).toBe('Bokföringsmaterial');
  const [heads, first, second] = must(sheet?.data, 'rows');
  expect(heads?.slice(0, 3)).toEqual(['Verifikat', 'Slag', 'Datum']);
  expect(first?.slice(2, 12)).toEqual([
    new Date('2020-02-05T00:00:00Z'),
    '1/2020',
    'Työpaja; Kotka ry, 1/2020',
    '4450',
    'Tjänsteproducenternas dagsarvoden',
    '4100',
    50,
    null,
    'A1',
    null,
  ]);
  expect(second?.slice(8, 10)).toEqual([null, 50]);
});

it('of no vouchers has its heads alone', async () => {
  expect(journalCsv({ vouchers: [] }, 'en').trimEnd().split('\r\n')).toHaveLength(1);
  const [sheet] = await readXlsxFile(Buffer.from(await journalXlsx({ vouchers: [] }, 'en')));
  expect(sheet?.data).toHaveLength(1);
});

it('is called by its month, its run and the version of the account map', () => {
  const month = must(parseMonth('2020-01'), 'a month');
  const of = { month, mapVersion: 3 } as const;
  expect(journalFileName({ ...of, runNo: 2, fileType: 'csv' })).toBe(
    'journal-2020-01-run-2-map-3.csv',
  );
  expect(journalFileName({ ...of, runNo: undefined, fileType: 'xlsx' })).toBe(
    'journal-2020-01-map-3.xlsx',
  );
});
