import type { ProviderId } from '@jatkopolku/domain/provider';
import { sumCents } from '@jatkopolku/kernel';

import { difference } from './difference.ts';
import { type Dispute, isHolding } from './dispute.ts';
import { LineBook } from './line-book.ts';
import { lineKey } from './line-order.ts';
import { NOTHING, type OwnLine, amountIn, isNothing, isOwnLine } from './own-line.ts';
import type { Line, Run, RunCause } from './schema.ts';
import {
  type ClientDays,
  type ExpectedDays,
  type LineHold,
  type OwnCause,
  type ProviderStatement,
  type StatementBonus,
  type StatementLine,
  type StatementTotals,
  lineHolds,
} from './statement-shapes.ts';
import { type SetAside, withholdMonth } from './withhold-month.ts';
import { type Payee, type WaitingLine, holdsOf } from './withhold.ts';

/** What a provider's statement of a month is made from. */
export interface StatementFacts {
  readonly providerId: ProviderId;
  /** The days of accepted sheets, and those of sheets that are not accepted yet. */
  readonly clients: readonly ClientDays[];
  readonly expected: readonly ExpectedDays[];
  readonly bonuses: readonly StatementBonus[];
  /** The runs of the month, each with what it booked of the provider. */
  readonly runs: readonly {
    readonly run: Pick<Run, 'runNo' | 'type' | 'state' | 'bookedAt' | 'causes' | 'notes'>;
    readonly lines: readonly Line[];
  }[];
  readonly payee: Payee;
  /**
   * What is set aside in the year, of which the provider's own lines are judged alone: what others book before
   * it may leave less. Undefined where nothing is.
   */
  readonly setAside: SetAside | undefined;
}

/** A provider's month as the provider sees it: what is owed, booked, still to come and held. */
export function providerStatement(facts: StatementFacts): ProviderStatement {
  const { clients, expected, bonuses, runs, providerId } = facts;
  const filled = clients.filter(({ days }) => days > 0);
  const coming = expected.filter(({ days }) => days > 0);
  const booked = runs.flatMap((one) => one.lines).filter(isOwnLine);
  const lines = statementLines({ ...facts, owed: owedLines(filled, bonuses), booked });
  return {
    lines,
    clients: filled,
    expected: coming,
    bonuses: [...bonuses],
    runs: runs.flatMap(({ run: { causes: every, notes: written, ...run }, lines: all }) => {
      const { runNo, type, state, bookedAt } = run;
      const own = all.filter(isOwnLine);
      const causes = every.filter((one) => one.providerId === providerId).flatMap(ownCause);
      const notes = written.filter((one) => one.providerId === providerId).map(({ text }) => text);
      const concerns = own.length > 0 || notes.length > 0;
      return concerns ? [{ runNo, type, state, bookedAt, causes, notes, lines: own }] : [];
    }),
    totals: { ...totalsOf(lines), expectedCents: sumCents(coming.map((one) => one.feeCents)) },
  };
}

/** What a provider reads of why something was corrected: nothing that is its clients' money alone. */
function ownCause({ cause }: RunCause): OwnCause[] {
  return cause === 'benefit-changed' || cause === 'travel-decided' ? [] : [cause];
}

/** The provider's own lines of its account, from the days of its clients and its bonuses. */
function owedLines(
  clients: readonly ClientDays[],
  bonuses: readonly StatementBonus[],
): readonly OwnLine[] {
  const book = new LineBook();
  for (const { agreementId, lot, days, feeCents: amountCents } of clients) {
    book.enter({ kind: 'fee', agreementId, lot, days, amountCents });
  }
  for (const { claimId, partNo, amountCents } of bonuses) {
    const part = partNo > 1 ? { partNo } : {};
    book.enter({ kind: 'bonus', claimId, ...part, days: 0, amountCents });
  }
  return book.lines().filter(isOwnLine);
}

interface OwnLines extends Pick<StatementFacts, 'payee' | 'providerId' | 'setAside'> {
  readonly owed: readonly OwnLine[];
  readonly booked: readonly OwnLine[];
}

/** Every line that is owed or was booked, each once; one that came to nothing is none. */
function statementLines({ booked, ...own }: OwnLines): StatementLine[] {
  const { owed, payee, providerId, setAside } = own;
  const known = new LineBook();
  for (const line of booked) known.enter(line);
  const names = new LineBook();
  for (const line of [...owed, ...booked]) names.enter({ ...line, ...NOTHING });
  const rest = difference(owed, booked);
  const [held] = withholdMonth([{ providerId, lines: rest, owed, payee }], setAside);
  return names
    .lines()
    .filter(isOwnLine)
    .map((named) => {
      const line = { ...named, ...amountIn(owed, named) };
      const remaining = amountIn(rest, named);
      const waiting = held?.waiting.find((one) => lineKey(one.line) === lineKey(named));
      const holds = shownHolds({ line, remaining, owed, payee, waiting });
      return { line, booked: amountIn(known.lines(), named), remaining, holds };
    })
    .filter((one) => ![one.line, one.booked, one.remaining].every(isNothing));
}

interface Holding extends Pick<StatementLine, 'line' | 'remaining'> {
  readonly owed: readonly OwnLine[];
  readonly payee: Payee;
  /** What is not booked of it, where it waits. */
  readonly waiting: WaitingLine | undefined;
}

/** A check and a commitment hold what is to be booked; a dispute also the payment of what is. */
function shownHolds({ line, remaining, owed, payee, waiting }: Holding): LineHold[] {
  const reasons = [...holdsOf(line, payee, owed), ...(waiting?.reasons ?? [])];
  const by = new Set<LineHold>(reasons.map((reason) => reason.by));
  return lineHolds.filter((hold) => by.has(hold) && (hold === 'dispute' || !isNothing(remaining)));
}

function totalsOf(lines: readonly StatementLine[]): Omit<StatementTotals, 'expectedCents'> {
  const going = lines.filter(({ holds }) => holds.length === 0);
  const held = lines.filter(({ holds }) => holds.length > 0);
  const disputed = lines.filter(({ holds }) => holds.includes('dispute'));
  return {
    days: lines.reduce((days, { line }) => days + line.days, 0),
    owedCents: sumCents(lines.map(({ line }) => line.amountCents)),
    bookedCents: sumCents(lines.map(({ booked }) => booked.amountCents)),
    remainingCents: sumCents(going.map(({ remaining }) => remaining.amountCents)),
    heldCents: sumCents(held.map(({ remaining }) => remaining.amountCents)),
    disputedCents: sumCents(disputed.map(({ booked }) => booked.amountCents)),
  };
}

/** What the provider agrees to: what it earns of the month, whether booked or held. */
export function agreedContent({
  clients,
  bonuses,
}: Pick<ProviderStatement, 'clients' | 'bonuses'>) {
  return {
    clients: clients.map(({ clientId, placementId, agreementId, days, feeCents }) => ({
      clientId,
      placementId,
      agreementId,
      days,
      feeCents,
    })),
    bonuses: bonuses.map(({ claimId, partNo, amountCents }) => ({ claimId, partNo, amountCents })),
  };
}

/** Whether a dispute holds any line of the statement. */
export function isDisputed(
  lines: readonly StatementLine[],
  disputes: readonly Pick<Dispute, 'line' | 'state'>[],
): boolean {
  const owed = lines.map(({ line }) => line);
  return disputes.some((dispute) => isHolding(dispute, owed));
}
