import { cents, localDate } from '@jatkopolku/kernel';
import readXlsxFile from 'read-excel-file/node';
import { expect, it } from 'vitest';

import { spreadsheetXlsx } from './spreadsheet-xlsx.ts';
import type { Cell } from './spreadsheet.ts';

async function readBack(...rows: Cell[][]) {
  const bytes = await spreadsheetXlsx([['Otsikko'], ...rows], { sheet: 'Taulu' });
  const [sheet] = await readXlsxFile(Buffer.from(bytes));
  return sheet;
}

it('has its heads, and each cell as what it is', async () => {
  const sheet = await readBack([
    'Työpaja ry',
    3,
    { cents: cents(123_456) },
    { day: localDate('2020-01-31') },
    null,
  ]);
  expect(sheet).toMatchObject({
    sheet: 'Taulu',
    data: [
      ['Otsikko', null, null, null],
      ['Työpaja ry', 3, 1234.56, new Date('2020-01-31T00:00:00Z')],
    ],
  });
});

it.each(['=1+1', '+A1', '-paja', '@paja', '0012', '<b>&"paja"'])(
  '%s is a text, and no formula',
  async (text) => {
    expect((await readBack([text]))?.data.at(-1)).toEqual([text]);
    const bytes = await spreadsheetXlsx([[text]], { sheet: 'Taulu' });
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('<f>');
  },
);

it.each([0, 1, 7, 29, 115, 1009, 99_999_999_999])('%d cents come back exactly', async (amount) => {
  const sheet = await readBack([{ cents: cents(amount) }]);
  expect(Math.round(Number(sheet?.data.at(-1)?.[0]) * 100)).toBe(amount);
});
