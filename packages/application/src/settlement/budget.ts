import type { Agreement } from '@jatkopolku/domain/agreement';
import {
  type Commitment,
  type CommitmentBook,
  type PlacedAgreement,
  type Pools,
  poolsOf,
} from '@jatkopolku/domain/commitment';
import type { ClaimId } from '@jatkopolku/domain/outcome';
import { type EarnedLine, type SetAside } from '@jatkopolku/domain/settlement';
import { must } from '@jatkopolku/kernel';

import type { Records, Versioned, Witness } from '../records.ts';
import { agreementsOfClaims } from './agreements-of-claims.ts';

/** What is set aside in a calendar year, as it was read: whatever changes it changes the book. */
export interface Budget {
  readonly year: number;
  /** Undefined while nothing was ever confirmed in the year. */
  readonly book: Versioned<CommitmentBook> | undefined;
  readonly commitments: readonly Versioned<Commitment>[];
  readonly pools: Pools;
}

/** The book first: a commitment that is confirmed after it was read changes it. */
export async function openBudget(records: Records, year: number): Promise<Budget> {
  const book = await records.get('commitmentBook', { year });
  const commitments = book ? await records.listWithin('commitment', { year }) : [];
  return budgetOf({ year, book, commitments });
}

export function budgetOf({ year, book, commitments }: Omit<Budget, 'pools'>): Budget {
  const set = commitments.map(({ record }) => record);
  return { year, book, commitments, pools: poolsOf(set, book?.record.booked ?? []) };
}

/** What rests on the budget is not written when another has changed it. */
export function budgetWitness({ year, book }: Pick<Budget, 'year' | 'book'>): Witness {
  return { kind: 'commitmentBook', key: { year }, version: book?.version ?? 0 };
}

/**
 * What is set aside for the lines, and of which agreement each is: a bonus is of its placement's.
 * @returns undefined where the region has set nothing aside in the year.
 */
export async function openSetAside(
  records: Records,
  { book, pools }: Pick<Budget, 'book' | 'pools'>,
  lines: readonly EarnedLine[],
): Promise<SetAside | undefined> {
  if (!book) return undefined;
  return { pools, agreementOf: await openAgreements(records, lines) };
}

type AgreementOf = (line: EarnedLine) => PlacedAgreement;

/** Reads the agreements of the lines, and the placements of the bonuses among them. */
export async function openAgreements(
  records: Records,
  lines: readonly EarnedLine[],
): Promise<AgreementOf> {
  const [agreements, bonuses] = await Promise.all([
    records.list('agreement'),
    agreementsOfClaims(records, bonusClaims(lines)),
  ]);
  const known = new Map(agreements.map(({ record }) => [record.agreementId, placed(record)]));
  return (line) => {
    const agreementId = line.kind === 'fee' ? line.agreementId : bonuses.get(line.claimId);
    return must(agreementId && known.get(agreementId), `the agreement of a ${line.kind}`);
  };
}

function bonusClaims(lines: readonly EarnedLine[]): readonly ClaimId[] {
  return lines.flatMap((line) => (line.kind === 'bonus' ? [line.claimId] : []));
}

export function placed({ agreementId, frameworkId, lot }: Agreement): PlacedAgreement {
  return { agreementId, frameworkId, lot };
}
