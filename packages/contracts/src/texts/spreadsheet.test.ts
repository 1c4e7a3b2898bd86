import { cents } from '@jatkopolku/kernel';
import { expect, it } from 'vitest';

import { type Cell, spreadsheetCsv } from './spreadsheet.ts';

it('has a mark of UTF-8, semicolons, and a line end after each row', () => {
  expect(
    spreadsheetCsv([
      ['Päiviä', 'Summa'],
      [3, { cents: cents(3027) }],
    ]),
  ).toBe('\uFEFFPäiviä;Summa\r\n3;30,27\r\n');
});

it.each<[string, Cell, string]>([
  ['nothing', null, ''],
  ['a whole number', 1200, '1200'],
  ['days that were taken away', -2, '-2'],
  ['an amount', { cents: cents(123_456) }, '1234,56'],
  ['an amount that was taken away', { cents: cents(-1009) }, '-10,09'],
  ['no amount', { cents: cents(0) }, '0,00'],
  ['a text', 'Työpaja ry', 'Työpaja ry'],
  ['a text with a separator', 'Paja; Kotka', '"Paja; Kotka"'],
  ['a text with a quotation mark', 'Paja "Kotka"', '"Paja ""Kotka"""'],
  ['a text of two lines', 'Paja\nKotka', '"Paja\nKotka"'],
  ['a text like a formula', '=1+1', "'=1+1"],
  ['a text like a formula with a separator', '+A1;B1', `"'+A1;B1"`],
  ['a text that begins with a minus', '-paja', "'-paja"],
  ['a text that begins with an at sign', '@paja', "'@paja"],
])('%s is one cell', (_name, cell, expected) => {
  expect(spreadsheetCsv([[cell]])).toBe(`\uFEFF${expected}\r\n`);
});
