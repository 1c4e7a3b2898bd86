import {
  type Journal,
  type Voucher,
  type VoucherLine,
  credit,
  debit,
} from '@jatkopolku/domain/journal';
import { type Month, previousMonth } from '@jatkopolku/kernel';
import { filledFrom } from '@jatkopolku/words/filled';
import { inLanguage } from '@jatkopolku/words/in-language';
import { journalTable } from '@jatkopolku/words/journal-table';
import type { InOneLanguage, Language } from '@jatkopolku/words/language';

import { monthText } from './texts/day-text.ts';
import { type Cell, spreadsheetCsv } from './texts/spreadsheet.ts';

type Words = InOneLanguage<typeof journalTable>;

/**
 * The vouchers of a journal as the region's accounting reads them: a row for each of their lines, under a row
 * of heads. A text says the provider and the month, and a client in no cell.
 */
export function journalRows({ vouchers }: Pick<Journal, 'vouchers'>, language: Language): Cell[][] {
  const words = inLanguage(journalTable, language);
  const rows = vouchers.flatMap((voucher) =>
    voucher.lines.map((line) => [
      ...cellsOfVoucher(voucher, words, language),
      ...cellsOfLine(line, words),
      voucher.providerId,
    ]),
  );
  return [heads(words), ...rows];
}

/** The same as a Finnish spreadsheet, or an accounting, opens it. */
export function journalCsv(journal: Pick<Journal, 'vouchers'>, language: Language): string {
  return spreadsheetCsv(journalRows(journal, language));
}

interface NamedFile extends Pick<Journal, 'month' | 'mapVersion'> {
  readonly runNo: number | undefined;
  readonly fileType: 'csv' | 'xlsx';
}

/** The name of the file says by which version of the account map it is numbered. */
export function journalFileName({ month, mapVersion, runNo, fileType }: NamedFile): string {
  const run = runNo === undefined ? '' : `-run-${runNo}`;
  return `journal-${month}${run}-map-${mapVersion}.${fileType}`;
}

function heads(words: Words): Cell[] {
  return [
    words.voucher,
    words.kind,
    words.postedOn,
    words.period,
    words.text,
    words.number,
    words.account,
    words.costCentre,
    words.debit,
    words.credit,
    words.agreement,
    words.claim,
    words.provider,
  ];
}

function cellsOfVoucher(voucher: Voucher, words: Words, language: Language): Cell[] {
  const { number, kind, postedOn, period, name } = voucher;
  const text = filledFrom(words.texts[kind], {
    provider: name,
    month: monthText(monthOfText(voucher), language),
  });
  // As Finnish spreadsheets write months, whatever the language of the words.
  return [number, words.kinds[kind], { day: postedOn }, monthText(period, 'fi'), text];
}

/** A reversal takes back what the month before it accrued, and says so. */
function monthOfText({ kind, period }: Voucher): Month {
  return kind === 'reversal' ? previousMonth(period) : period;
}

function cellsOfLine(line: VoucherLine, words: Words): Cell[] {
  const { account, number, costCentre, agreementId, claimId, amountCents } = line;
  return [
    number,
    words.accounts[account],
    costCentre,
    amountCents > 0 ? { cents: debit(line) } : null,
    amountCents < 0 ? { cents: credit(line) } : null,
    agreementId,
    claimId,
  ];
}
