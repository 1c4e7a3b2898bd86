import type { LotNumber } from '@jatkopolku/domain/framework';
import { type Cents, type LocalDate, ZERO_CENTS, cents, sumCents } from '@jatkopolku/kernel';

import type { Cover } from './schema.ts';

/** What is set aside for some agreements in a year, and what is booked of it. */
export interface Use {
  readonly cover: Cover;
  readonly setCents: Cents;
  readonly bookedCents: Cents;
  /** The last day for which it may be used: of the year, or of the last agreement that it covers. */
  readonly lastDay: LocalDate;
}

/** Money that is set aside, by what became of it: the parts sum to the whole. */
export interface UseSum {
  readonly setCents: Cents;
  readonly spentCents: Cents;
  /** What may still be booked. */
  readonly freeCents: Cents;
  /** What was left when its year, or its agreement, ended. */
  readonly freedCents: Cents;
}

/** Whether what is left is freed: the year or the agreement is over. Late bookings of its days still draw on it. */
export function isFreed({ lastDay }: Pick<Use, 'lastDay'>, today: LocalDate): boolean {
  return lastDay < today;
}

export function sumUses(uses: readonly Use[], today: LocalDate): UseSum {
  const leftWhere = (freed: boolean) =>
    sumCents(
      uses
        .filter((use) => isFreed(use, today) === freed)
        .map(({ setCents, bookedCents }) => cents(setCents - bookedCents)),
    );
  return {
    setCents: sumCents(uses.map(({ setCents }) => setCents)),
    spentCents: sumCents(uses.map(({ bookedCents }) => bookedCents)),
    freeCents: leftWhere(false),
    freedCents: leftWhere(true),
  };
}

/** The uses by framework, and in each by lot, in their order. */
export function usesByLot<U extends Use>(
  uses: readonly U[],
): readonly {
  readonly frameworkId: Cover['frameworkId'];
  readonly lot: LotNumber;
  readonly uses: readonly U[];
}[] {
  const byLot = Map.groupBy(uses, ({ cover: { frameworkId, lot } }) => `${frameworkId} ${lot}`);
  return [...byLot.values()].flatMap((own) =>
    own.slice(0, 1).map(({ cover: { frameworkId, lot } }) => ({ frameworkId, lot, uses: own })),
  );
}

/** How long a part of a bar is: whole hundredths of the whole; none of nothing. */
export function percentOf(part: Cents, whole: Cents): number {
  return whole <= ZERO_CENTS ? 0 : Math.round((Math.max(0, part) * 100) / whole);
}
