/** What a look through the books finds wrong; nothing of it can come about by using the program. */
export const verifyFaults = [
  /** The runs of a month are not numbered one after the other. */
  'run-missing',
  /** A head names a statement that is not there, or is not what its hash says. */
  'statement-missing',
  'statement-differs',
  /** The postings of a statement do not sum to zero, or are not those of its lines. */
  'ledger-unbalanced',
  'ledger-differs',
  /** A run has a line twice, or one that rests on no sheet or claim of the provider. */
  'line-twice',
  'line-without-source',
  /** A part of a claim was billed, or refunded, more than once; or in a place of another run. */
  'part-twice',
  'slot-differs',
  /** A client's day was booked twice, or the booked days are not those of the sheets. */
  'day-twice',
  'days-differ',
  /** A statement is not what its sources come to. */
  'not-recomputed',
  /** The month in short is not what its runs booked, or its sheets and bonuses come to. */
  'booked-month-differs',
  'tally-differs',
  /** A year’s commitments are not drawn on as its runs booked, or beyond what is set aside. */
  'commitment-book-differs',
  'overdrawn',
  /** A batch of payments is not what its lists and runs say. */
  'batch-differs',
  /** What a client was paid, and what stays open, is not what the batches' runs owe. */
  'payments-differ',
  /** The audit trail of a record has a gap, or ends with something else. */
  'trail-broken',
] as const;
export type VerifyFault = (typeof verifyFaults)[number];

export interface Finding {
  readonly fault: VerifyFault;
  /** Where it is: a month, run, provider, client or claim, by their ids. */
  readonly where: string;
}

/** What was looked at, and what was found. */
export interface Verified {
  readonly months: number;
  readonly runs: number;
  readonly statements: number;
  readonly lines: number;
  /** Statements that were computed again; the rest were booked before their sources were written down. */
  readonly recomputed: number;
  readonly findings: readonly Finding[];
}
