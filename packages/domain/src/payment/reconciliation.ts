import { type Line, isOwnLine, isPaidToClient } from '@jatkopolku/domain/settlement';
import { type Cents, ZERO_CENTS, centsSchema, sumCents } from '@jatkopolku/kernel';
import * as z from 'zod';

import { type MoneyStanding, moneyStandings } from './follow-money.ts';

/** What the region's own money of a month is for. */
export const moneyKinds = [
  /** Activity allowance (189/2001 §18.1). */
  'allowance',
  /** Travel (189/2001 §18.2). */
  'travel',
  /** Providers' day prices. */
  'fee',
  /** Outcome bonuses. */
  'bonus',
  /** On what providers billed, where their sale bears it. */
  'vat',
] as const;
export type MoneyKind = (typeof moneyKinds)[number];

/** What of the region's own money a line is; undefined for what others pay, or owe. */
export function moneyKindOf(line: Line): MoneyKind | undefined {
  if (isOwnLine(line)) return line.kind;
  if (!isPaidToClient(line)) return undefined;
  return line.kind === 'travel' ? 'travel' : 'allowance';
}

/** An amount that the region owes, and what has become of it. */
export interface MoneyPiece {
  readonly kind: MoneyKind;
  /** The run that booked it; null while none has. */
  readonly runNo: number | null;
  readonly amountCents: Cents;
  readonly standing: MoneyStanding;
}

/** What is owed of a kind, and where it is: the amounts of all standings sum to it. */
export const reconciledKindSchema = z.strictObject({
  kind: z.enum(moneyKinds),
  owedCents: centsSchema,
  amounts: z.strictObject(
    Object.fromEntries(moneyStandings.map((one) => [one, centsSchema])) as Record<
      MoneyStanding,
      typeof centsSchema
    >,
  ),
});
export type ReconciledKind = z.infer<typeof reconciledKindSchema>;

/** Each kind of which anything is owed, in one order. */
export function reconciledKinds(pieces: readonly MoneyPiece[]): ReconciledKind[] {
  return moneyKinds
    .map((kind) => pieces.filter((piece) => piece.kind === kind && piece.amountCents !== 0))
    .flatMap((own) => (own[0] ? [reconciled(own[0].kind, own)] : []));
}

function reconciled(kind: MoneyKind, pieces: readonly MoneyPiece[]): ReconciledKind {
  const sumOf = (standing: MoneyStanding) =>
    sumCents(pieces.filter((one) => one.standing === standing).map((one) => one.amountCents));
  return {
    kind,
    owedCents: sumCents(pieces.map(({ amountCents }) => amountCents)),
    amounts: {
      open: sumOf('open'),
      held: sumOf('held'),
      sent: sumOf('sent'),
      paid: sumOf('paid'),
      returned: sumOf('returned'),
    },
  };
}

/** What of a run is not paid yet: how many amounts, and what they come to. */
export interface RunRest {
  readonly pieces: number;
  readonly amountCents: Cents;
}

/** A run of which nothing is left is reconciled, whatever cancels out among what is left of another. */
export function restOfRun(pieces: readonly MoneyPiece[], runNo: number): RunRest {
  const left = pieces.filter(
    (one) => one.runNo === runNo && one.standing !== 'paid' && one.amountCents !== 0,
  );
  const amountCents = left.length === 0 ? ZERO_CENTS : sumCents(left.map((one) => one.amountCents));
  return { pieces: left.length, amountCents };
}
