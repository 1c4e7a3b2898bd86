import {
  type Ask,
  type BookedAgreement,
  type Draw,
  type PlacedAgreement,
  type Pools,
  bookedTogether,
  drawOn,
} from '@jatkopolku/domain/commitment';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { byText, sumCents } from '@jatkopolku/kernel';

import { lineKey } from './line-order.ts';
import type { Line, LineOf } from './schema.ts';
import { type Payee, type WaitingLine, type Withheld, withhold } from './withhold.ts';

/** The lines that money is set aside for: what the provider earns. Clients' money never waits for it. */
export type EarnedLine = LineOf<'fee' | 'bonus'>;

export function isEarned(line: Line): line is EarnedLine {
  return line.kind === 'fee' || line.kind === 'bonus';
}

/** What remains of a provider's month, and what is known of the provider. */
export interface ProviderLines {
  readonly providerId: ProviderId;
  readonly lines: readonly Line[];
  /** What the month comes to, whatever is booked of it. */
  readonly owed: readonly Line[];
  readonly payee: Payee;
}

/** What is set aside in the year of the month, and of which agreement each line is. */
export interface SetAside {
  readonly pools: Pools;
  readonly agreementOf: (line: EarnedLine) => PlacedAgreement;
}

/** A provider's lines that go, with what they draw, and those that wait. */
export interface WithheldMonth extends Withheld {
  readonly providerId: ProviderId;
  readonly draws: readonly Draw[];
  /** What of it is of which agreement; none where nothing is set aside in the year. */
  readonly booked: readonly BookedAgreement[];
  /** What goes unchecked, since nothing is set aside for it. */
  readonly unset: readonly BookedAgreement[];
}

type Asked = Ask<{ readonly providerId: ProviderId; readonly line: EarnedLine }>;

/**
 * Which lines of the month go: none that the company check holds, and of the fees and bonuses those that fit
 * in what is set aside, in a fixed order: fees before bonuses, by agreement, then by the lines' keys.
 * @param setAside undefined where the region has set nothing aside in the year: nothing is checked.
 */
export function withholdMonth(
  providers: readonly ProviderLines[],
  setAside: SetAside | undefined,
): WithheldMonth[] {
  const checked = providers.map(({ providerId, lines, owed, payee }) => ({
    providerId,
    ...withhold(lines, payee, owed),
  }));
  if (!setAside) return checked.map((one) => ({ ...one, draws: [], booked: [], unset: [] }));
  const answers = drawOn(setAside.pools, asksOf(checked, setAside));
  const answersOf = Map.groupBy(answers, ({ ask }) => ask.of.providerId);
  return checked.map((one) => decided(one, answersOf.get(one.providerId) ?? []));
}

type Checked = Withheld & Pick<ProviderLines, 'providerId'>;

function asksOf(checked: readonly Checked[], { agreementOf }: SetAside): Asked[] {
  const asks = checked.flatMap(({ providerId, going, waiting }) => [
    ...going.filter(isEarned).map((line) => ({ providerId, line, waits: false })),
    ...waiting
      .map(({ line }) => line)
      .filter(isEarned)
      .map((line) => ({ providerId, line, waits: true })),
  ]);
  return asks
    .map(({ waits, ...of }) => {
      const agreement = agreementOf(of.line);
      return { of, agreement, amountCents: of.line.amountCents, waits };
    })
    .toSorted(byTurn);
}

function byTurn(a: Asked, b: Asked): number {
  const rank = ({ of: { line } }: Asked) => (line.kind === 'fee' ? 0 : 1);
  return (
    rank(a) - rank(b) ||
    byText(a.agreement.agreementId, b.agreement.agreementId) ||
    byText(lineKey(a.of.line), lineKey(b.of.line))
  );
}

type Answered = ReturnType<typeof drawOn<Asked['of']>>[number];

function decided(
  { providerId, going, waiting }: Checked,
  answers: readonly Answered[],
): WithheldMonth {
  const answerOf = new Map(answers.map((answer) => [answer.ask.of.line as Line, answer]));
  const lacks = (line: Line) => (answerOf.get(line)?.missingCents ?? 0) > 0;
  const goes = going.filter((line) => !lacks(line));
  const booked = goes.flatMap((line) => answerOf.get(line) ?? []);
  return {
    providerId,
    going: goes,
    waiting: [
      ...waiting.map((one) => withReason(one, answerOf)),
      ...going.filter(lacks).map((line) => withReason({ line, reasons: [] }, answerOf)),
    ],
    draws: drawsTogether(booked.flatMap(({ draws }) => draws)),
    booked: bookedTogether(booked.map(bookedOf)),
    unset: bookedTogether(booked.filter(({ cover }) => cover === undefined).map(bookedOf)),
  };
}

function withReason(
  { line, reasons }: WaitingLine,
  answerOf: ReadonlyMap<Line, Answered>,
): WaitingLine {
  const answer = answerOf.get(line);
  if (!answer?.cover || answer.missingCents === 0) return { line, reasons };
  const { cover, missingCents } = answer;
  return { line, reasons: [...reasons, { by: 'commitment', cover, missingCents }] };
}

function bookedOf({ ask: { agreement, amountCents } }: Answered): BookedAgreement {
  return { ...agreement, amountCents };
}

/** One draw of each agreement on each commitment, in a fixed order; none of zero. */
function drawsTogether(draws: readonly Draw[]): Draw[] {
  const byName = Map.groupBy(draws, (one) => JSON.stringify([one.commitmentId, one.agreementId]));
  return [...byName]
    .toSorted(([a], [b]) => byText(a, b))
    .flatMap(([, own]) => own.slice(0, 1).map((first) => ({ ...first, amountCents: sumOf(own) })))
    .filter(({ amountCents }) => amountCents !== 0);
}

function sumOf(draws: readonly Draw[]) {
  return sumCents(draws.map(({ amountCents }) => amountCents));
}
