import type { Agreement } from '@jatkopolku/domain/agreement';
import type { CostCentre, Cover } from '@jatkopolku/domain/commitment';
import { coverName } from '@jatkopolku/domain/commitment';
import type { ProviderId } from '@jatkopolku/domain/provider';
import {
  type HoldByCommitment,
  type OwnLine,
  type WaitingLine,
  type WithheldMonth,
  isOwnLine,
} from '@jatkopolku/domain/settlement';
import type { Cents } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';
import type { Budget } from './budget.ts';

/** A line that waits for more to be set aside. */
export interface BeyondLine {
  readonly providerId: ProviderId;
  readonly line: OwnLine;
  readonly missingCents: Cents;
  /** What more is set aside for. */
  readonly cover: Cover;
  /** The cost centres of what is set aside already, with those who can confirm more. */
  readonly costCentres: readonly CostCentre[];
}

export interface MonthCommitments {
  /** Whether anything is set aside in the year: where nothing is, nothing is checked. */
  readonly isSet: boolean;
  readonly beyond: readonly BeyondLine[];
  /** Agreements whose lines go unchecked, since nothing is set aside for them. */
  readonly unset: readonly {
    readonly agreementId: Agreement['agreementId'];
    readonly amountCents: Cents;
  }[];
}

/** What the month's page says of commitments. */
export async function commitmentsOf(
  records: Records,
  { book, pools }: Budget,
  split: readonly WithheldMonth[],
): Promise<MonthCommitments> {
  const waiting = split.flatMap(({ providerId, waiting: lines }) =>
    lines.flatMap((one) => beyondOf(providerId, one)),
  );
  const centres = waiting.length > 0 ? await records.list('costCentre') : [];
  const known = new Map(centres.map(({ record }) => [record.code, record]));
  return {
    isSet: book !== undefined,
    beyond: waiting.map((one) => {
      const codes = pools
        .get(coverName(one.cover))
        ?.commitments.map(({ costCentre }) => costCentre);
      return { ...one, costCentres: [...new Set(codes)].flatMap((code) => known.get(code) ?? []) };
    }),
    unset: split
      .flatMap(({ unset }) => unset)
      .map(({ agreementId, amountCents }) => ({ agreementId, amountCents })),
  };
}

function beyondOf(
  providerId: ProviderId,
  { line, reasons }: WaitingLine,
): Omit<BeyondLine, 'costCentres'>[] {
  const reason = reasons.find((one): one is HoldByCommitment => one.by === 'commitment');
  if (!reason || !isOwnLine(line)) return [];
  const { cover, missingCents } = reason;
  return [{ providerId, line, missingCents, cover }];
}
