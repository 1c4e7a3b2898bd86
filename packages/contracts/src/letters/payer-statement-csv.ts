import { inLanguage } from '@jatkopolku/words/in-language';
import { payerStatement } from '@jatkopolku/words/payer-statement';

import { monthText } from '../texts/day-text.ts';
import { payerName } from '../texts/payer-name.ts';
import { type Cell, spreadsheetCsv } from '../texts/spreadsheet.ts';
import type { PayerDocument, PayerPrinting } from './payer-statement-letter.ts';
import { ratesCell } from './rate-text.ts';
import { organiserName } from './state-claim-letter.ts';

/** A payer's statement as a spreadsheet reads it: a row for each client, and the sum at the end. */
export function payerStatementCsv(statement: PayerDocument, printing: PayerPrinting): string {
  const { language } = printing;
  const { columns, types, ...words } = inLanguage(payerStatement, language);
  const { payer, month, runNo, type, releasedOn, rates, clients, days, amountCents } = statement;
  const start: Cell[] = [
    organiserName(printing, language),
    payerName(payer, language),
    // As Finnish spreadsheets write months, whatever the language of the words.
    monthText(month, 'fi'),
    runNo,
    types[type],
    { day: releasedOn },
  ];
  const heads = [
    words.organiser,
    words.payer,
    words.month,
    words.run,
    words.type,
    words.releasedOn,
    columns.lastName,
    columns.firstName,
    columns.identityCode,
    words.days,
    words.rate,
    columns.euros,
  ];
  const rate = ratesCell(rates);
  const rows = clients.map((one): Cell[] => [
    ...start,
    one.lastName,
    one.firstName,
    one.personalIdentityCode,
    one.days,
    rate,
    { cents: one.amountCents },
  ]);
  const sum = [...start, words.total, null, null, days, rate, { cents: amountCents }];
  return spreadsheetCsv([heads, ...rows, sum]);
}

/** The name of the file says whose statement it is, of which month and run. */
export function payerFileName(
  { payer, month, runNo }: Pick<PayerDocument, 'payer' | 'month' | 'runNo'>,
  format: 'csv' | 'pdf',
): string {
  return `attended-days-${month}-run-${runNo}-${payer}.${format}`;
}
