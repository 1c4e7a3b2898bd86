import { providerIdSchema } from '@jatkopolku/domain/provider';
import {
  type LocalDate,
  type Problem,
  instantSchema,
  monthSchema,
  stepsOf,
} from '@jatkopolku/kernel';
import * as z from 'zod';

import {
  type DisputeEvent,
  type DisputeState,
  disputeHolds,
  disputeLifecycle,
  disputeStates,
} from './dispute-lifecycle.ts';
import { lineKey } from './line-order.ts';
import { hasEnded } from './months.ts';
import { type OwnLine, amountIn, amountSchema, isSameAmount, ownLineSchema } from './own-line.ts';
import type { Line } from './schema.ts';

/** What finance wrote of a dispute, and how it decided. */
const disputeAnswerSchema = z.strictObject({
  verdict: z.enum(['uphold', 'reject']),
  text: z.string().min(1),
  by: z.string(),
  byName: z.string(),
  at: instantSchema,
});
export type DisputeAnswer = z.infer<typeof disputeAnswerSchema>;

/** What a provider has against a line of its month's statement, in words, and what finance answers. */
export const disputeSchema = z.strictObject({
  month: monthSchema,
  providerId: providerIdSchema,
  /** Counts the provider's disputes of the month. */
  disputeNo: z.int().min(1),
  /** The line with all that was owed of it when it was disputed, booked or not. */
  line: ownLineSchema,
  text: z.string().min(1),
  disputedBy: z.string(),
  disputedByName: z.string(),
  disputedAt: instantSchema,
  /** In their order: what was upheld may be rejected later. */
  answers: z.array(disputeAnswerSchema),
  /** What of the line was not booked when the dispute ended; null while it is not over. */
  freed: amountSchema.nullable(),
  state: z.enum(disputeStates),
});
export type Dispute = z.infer<typeof disputeSchema>;

export const disputeSteps = stepsOf<DisputeState, DisputeEvent>(disputeLifecycle);

type Disputed = Pick<Dispute, 'line' | 'state'>;

/**
 * Whether the dispute holds its line: until it is answered, and where finance agrees until what is owed of
 * the line is no longer what was disputed. Nobody has to end the hold of a line that was corrected.
 * @param owed all lines that are owed of the month, booked or not.
 */
export function isHolding({ line, state }: Disputed, owed: readonly Line[]): boolean {
  const holds = disputeHolds[state];
  if (holds === 'until-corrected') return isSameAmount(amountIn(owed, line), line);
  return holds === 'until-answered';
}

/** The disputes of a line, whatever became of them. */
export function disputesOf<T extends Disputed>(disputes: readonly T[], line: Line): T[] {
  const name = lineKey(line);
  return disputes.filter((dispute) => lineKey(dispute.line) === name);
}

interface Shown {
  readonly month: Dispute['month'];
  /** The lines of the statement as they are now, with all that is owed of each. */
  readonly lines: readonly OwnLine[];
  readonly disputes: readonly Disputed[];
}

/**
 * Why a line is not disputed: its month goes on, it is not what was on the screen, it is disputed already,
 * or finance has answered of it as it is.
 */
export function disputeProblem(
  { month, lines, disputes }: Shown,
  line: OwnLine,
  today: LocalDate,
): Problem | undefined {
  if (!hasEnded(month, today)) return { code: 'statement-forecast', details: { month } };
  const shown = lines.some((one) => lineKey(one) === lineKey(line) && isSameAmount(one, line));
  if (!shown) return { code: 'statement-changed' };
  const known = disputesOf(disputes, line);
  if (known.some((dispute) => isHolding(dispute, lines))) return { code: 'already-disputed' };
  const answered = known.some(
    (dispute) => dispute.state === 'rejected' && isSameAmount(dispute.line, line),
  );
  return answered ? { code: 'dispute-answered' } : undefined;
}
