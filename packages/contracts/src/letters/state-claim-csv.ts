import {
  type ClaimedProvider,
  type ClaimedRun,
  type StateClaim,
  isReleased,
} from '@jatkopolku/domain/settlement';
import { type Cents, type LocalDate, helsinkiDayOf } from '@jatkopolku/kernel';
import { inLanguage } from '@jatkopolku/words/in-language';
import type { InOneLanguage, Language } from '@jatkopolku/words/language';
import { stateClaim } from '@jatkopolku/words/state-claim';

import { dayText, monthText } from '../texts/day-text.ts';
import { type Cell, spreadsheetCsv } from '../texts/spreadsheet.ts';
import { ratesCell } from './rate-text.ts';
import { organiserName } from './state-claim-letter.ts';

type Words = InOneLanguage<typeof stateClaim>;

/** What a row may say; whatever it does not say is an empty cell. */
interface Row {
  readonly row: string;
  readonly run?: ClaimedRun;
  readonly provider?: ClaimedProvider | undefined;
  readonly agreement?: ClaimedProvider['agreements'][number];
  readonly days: number;
  readonly amountCents?: Cents;
}

/**
 * The State's claim sheet of a month as a spreadsheet reads it: a row for what each run booked of each provider,
 * a row for each agreement with its days, and the sum of the bookings at the end.
 */
export function stateClaimCsv(claim: StateClaim, language: Language): string {
  const words = inLanguage(stateClaim, language);
  const organiser = organiserName(claim, language);
  const cells = rowsOf(claim, words).map((row) => [
    row.row,
    organiser,
    // As Finnish spreadsheets write months and days, whatever the language of the words.
    monthText(claim.month, 'fi'),
    ...cellsOfRun(row, words),
    ...cellsOfBought(row),
    row.days,
    ratesCell(claim.rates),
    row.amountCents === undefined ? null : { cents: row.amountCents },
  ]);
  return spreadsheetCsv([heads(words), ...cells]);
}

function heads({ columns, ...words }: Words): Cell[] {
  return [
    columns.row,
    words.organiser,
    words.month,
    columns.run,
    columns.type,
    columns.bookedOn,
    words.state,
    columns.providerId,
    columns.provider,
    columns.businessId,
    columns.agreement,
    columns.framework,
    columns.lot,
    columns.signed,
    words.days,
    words.rate,
    columns.euros,
  ];
}

function rowsOf(claim: StateClaim, { rows }: Words): Row[] {
  const known = new Map(claim.providers.map((provider) => [provider.providerId, provider]));
  const booked = claim.runs.flatMap((run) =>
    run.providers.map(({ providerId, ...amount }) => ({
      row: rows.booked,
      run,
      provider: known.get(providerId),
      ...amount,
    })),
  );
  const bought = claim.providers.flatMap((provider) => [
    ...provider.agreements.map((agreement) => ({
      row: rows.agreement,
      provider,
      agreement,
      days: agreement.days,
    })),
    ...(provider.daysWithoutFee === 0
      ? []
      : [{ row: rows.withoutFee, provider, days: provider.daysWithoutFee }]),
  ]);
  const { days, amountCents } = claim;
  return [...booked, ...bought, { row: rows.total, days, amountCents }];
}

function cellsOfRun({ run }: Row, { types, runReleased, runWaits }: Words): Cell[] {
  if (!run) return [null, null, null, null];
  return [
    run.runNo,
    types[run.type],
    dayCell(helsinkiDayOf(run.bookedAt)),
    isReleased[run.state] ? runReleased : runWaits,
  ];
}

function cellsOfBought({ provider, agreement }: Row): Cell[] {
  return [
    provider?.providerId ?? null,
    provider?.name ?? null,
    provider?.businessId ?? null,
    agreement?.agreementId ?? null,
    agreement?.frameworkName ?? null,
    agreement?.lot ?? null,
    agreement ? dayCell(agreement.signedOn) : null,
  ];
}

function dayCell(date: LocalDate | null): Cell {
  return date === null ? null : dayText(date, 'fi');
}
