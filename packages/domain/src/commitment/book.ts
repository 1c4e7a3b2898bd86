import {
  type Cents,
  type Month,
  byText,
  localDate,
  monthsOf,
  rangeOf,
  sumCents,
} from '@jatkopolku/kernel';

import { coverName } from './pools.ts';
import type { BookedAgreement, CommitmentBook, ShortMonth } from './schema.ts';

/** The calendar year of a month: what is set aside is of a year, and a line is of its month. */
export function yearOf(month: Month): number {
  return Number(month.slice(0, 4));
}

export function monthsOfYear(year: number): Month[] {
  return monthsOf(rangeOf(localDate(`${year}-01-01`), localDate(`${year}-12-31`)));
}

/** What is booked by agreement, each once, in the order of their ids. */
export function bookedTogether(booked: readonly BookedAgreement[]): BookedAgreement[] {
  return [...Map.groupBy(booked, ({ agreementId }) => agreementId)]
    .toSorted(([a], [b]) => byText(a, b))
    .flatMap(([, own]) => own.slice(0, 1).map((first) => ({ ...first, amountCents: sumOf(own) })));
}

function sumOf(booked: readonly BookedAgreement[]): Cents {
  return sumCents(booked.map(({ amountCents }) => amountCents));
}

/** The book after a run of a month: what it books is added, and what waits of its month replaced. */
export function bookAfter(
  book: CommitmentBook,
  month: Month,
  { booked, short }: Pick<CommitmentBook, 'booked' | 'short'>,
): CommitmentBook {
  return {
    ...book,
    booked: bookedTogether([...book.booked, ...booked]),
    short: [...book.short.filter((one) => one.month !== month), ...shortTogether(short)],
  };
}

/** What waits by what covers it, for each month once. */
export function shortTogether(short: readonly ShortMonth[]): ShortMonth[] {
  return [...Map.groupBy(short, shortName)]
    .toSorted(([a], [b]) => byText(a, b))
    .flatMap(([, own]) => {
      const neededCents = sumCents(own.map((one) => one.neededCents));
      return own.slice(0, 1).map((first) => ({ ...first, neededCents }));
    });
}

function shortName(one: ShortMonth): string {
  return `${one.month} ${coverName(one)}`;
}
