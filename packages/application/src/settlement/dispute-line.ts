import {
  type Amount,
  type Dispute,
  type DisputeAnswer,
  type OwnLine,
  NOTHING,
  disputeHolds,
  disputeProblem,
  disputeSteps,
  lineKey,
} from '@jatkopolku/domain/settlement';
import { success } from '@jatkopolku/kernel';

import { type Expected, moveRecord } from '../change-record.ts';
import { countedAgain } from '../counted.ts';
import type { Saved } from '../create-record.ts';
import type { KeyOf, Records, Versioned } from '../records.ts';
import { refuse } from '../refuse.ts';
import type { By, StatementDeps } from './agree-to-statement.ts';
import { answerMessage } from './dispute-message.ts';
import { ownDisputes } from './own-month.ts';
import { type StatementName, readProviderStatement } from './read-provider-statement.ts';

interface Disputing extends StatementName {
  /** The line as it was on the screen. */
  readonly line: OwnLine;
  readonly text: string;
}

/**
 * The provider disputes a line of its statement with words: it waits, alone, until finance answers. Of two
 * people at once one disputes it, and the other learns that it is disputed.
 * @returns `statement-forecast`, `statement-changed`, `already-disputed` or `dispute-answered`.
 */
export function disputeLine(deps: StatementDeps, disputing: Disputing, by: By): Saved<Dispute> {
  return countedAgain(() => disputeOnce(deps, disputing, by));
}

async function disputeOnce(
  { records, clock }: StatementDeps,
  { providerId, month, line, text }: Disputing,
  { actor, name }: By,
): Saved<Dispute> {
  const today = clock.today();
  const read = await readProviderStatement(records, { providerId, month }, today);
  if (!read.ok) return read;
  const { statement, disputes } = read.value;
  const shown = {
    month,
    lines: statement.lines.map((one) => one.line),
    disputes: disputes.map(({ record }) => record),
  };
  const problem = disputeProblem(shown, line, today);
  if (problem) return refuse(problem);
  const record: Dispute = {
    month,
    providerId,
    disputeNo: disputes.length + 1,
    line,
    text: text.trim(),
    disputedBy: actor,
    disputedByName: name,
    disputedAt: clock.businessNow(),
    answers: [],
    freed: null,
    state: 'open',
  };
  const written = await records.commit([{ kind: 'dispute', record }], {
    event: 'line-disputed',
    actor,
  });
  return written.ok ? success({ record, version: 1 }) : refuse(written.error);
}

/** What somebody disputed by the same request before; of several, the last one. */
export async function readOwnDispute(
  records: Records,
  { providerId, month, line, text }: Disputing,
  { actor }: By,
): Promise<Versioned<Dispute> | undefined> {
  const own = await ownDisputes(records, { providerId, month });
  const name = lineKey(line);
  return own.findLast(
    ({ record }) =>
      record.disputedBy === actor && record.text === text.trim() && lineKey(record.line) === name,
  );
}

export type ExpectedDispute = Expected<KeyOf<'dispute'>>;

/** The provider no longer disputes the line: it goes on. */
export function withdrawDispute(deps: StatementDeps, expected: ExpectedDispute): Saved<Dispute> {
  return moveRecord(deps.records, {
    kind: 'dispute',
    step: disputeSteps.withdraw,
    event: 'dispute-withdrawn',
    ...expected,
    edit: async (dispute, state) =>
      success({ ...dispute, freed: await waitingOf(deps, dispute), state }),
  });
}

interface Answering extends ExpectedDispute {
  readonly name: string;
}

/**
 * Finance answers a dispute in words: upheld, the line waits until the facts are corrected; rejected, it goes
 * on. What was upheld may be rejected later, where the facts turn out to be right.
 */
export function answerDispute(
  deps: StatementDeps,
  { name, ...expected }: Answering,
  { verdict, text }: Pick<DisputeAnswer, 'verdict' | 'text'>,
): Saved<Dispute> {
  const answer = {
    verdict,
    text: text.trim(),
    by: expected.actor,
    byName: name,
    at: deps.clock.businessNow(),
  };
  return moveRecord(deps.records, {
    kind: 'dispute',
    step: disputeSteps[verdict],
    event: verdict === 'uphold' ? 'dispute-upheld' : 'dispute-rejected',
    ...expected,
    edit: async (dispute, state) =>
      success({
        ...dispute,
        answers: [...dispute.answers, answer],
        freed: disputeHolds[state] ? null : await waitingOf(deps, dispute),
        state,
      }),
    beside: (dispute) => answerMessage(deps, dispute),
  });
}

/** What of the line is not booked: finance books it when nothing holds it any more. */
async function waitingOf(
  { records, clock }: StatementDeps,
  { providerId, month, line }: Dispute,
): Promise<Amount> {
  const read = await readProviderStatement(records, { providerId, month }, clock.today());
  const name = lineKey(line);
  const lines = read.ok ? read.value.statement.lines : [];
  return lines.find((one) => lineKey(one.line) === name)?.remaining ?? NOTHING;
}
