import { coverSchema } from '@jatkopolku/domain/commitment';
import { groundCodes } from '@jatkopolku/domain/eligibility';
import { changeCauses, lineDaySchema, lineSchema } from '@jatkopolku/domain/settlement';
import { centsSchema, instantSchema, localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { type Given, namedRunSchema } from './month-comparison.ts';

/** Why a line is kept back, and who ends that. */
const holdReasonSchema = z.discriminatedUnion('by', [
  /** The company check: procurement. */
  z.strictObject({ by: z.literal('check'), ground: z.enum(groundCodes) }),
  /** A dispute of the provider: finance. */
  z.strictObject({ by: z.literal('dispute'), disputeNo: z.int().min(1) }),
  /** Too little is set aside: who holds the cost centre. */
  z.strictObject({ by: z.literal('commitment'), cover: coverSchema, missingCents: centsSchema }),
]);

/** A line with what it comes from, who decided it, what runs booked of it, and why the rest is not booked. */
export const explainedLineSchema = z.strictObject({
  line: lineSchema,
  days: z.array(lineDaySchema),
  /** Null where the lines rest on so many sheets that those of one client are to be asked for. */
  steps: z
    .array(
      z.strictObject({
        /** As the audit trail names it. */
        event: z.string(),
        of: z.enum(['sheet', 'claim']),
        code: z.string(),
        by: z.string(),
        byName: z.string().nullable(),
        at: instantSchema,
        businessDate: localDateSchema,
      }),
    )
    .nullable(),
  booked: z.array(
    z.strictObject({
      run: namedRunSchema,
      causes: z.array(z.enum(changeCauses)),
      notes: z.array(z.string()),
      batchNo: z.int().nullable(),
      days: z.int(),
      amountCents: centsSchema,
    }),
  ),
  remaining: z.strictObject({ days: z.int(), amountCents: centsSchema }),
  /** Why what remains is kept back; nothing where it only waits for a run. */
  waits: z.array(holdReasonSchema),
});
export type ExplainedLineJson = z.infer<typeof explainedLineSchema>;

export function toExplainedLineJson({
  days,
  steps,
  booked,
  waits,
  ...line
}: Given<ExplainedLineJson>): ExplainedLineJson {
  return {
    ...line,
    days: [...days],
    steps: steps && [...steps],
    booked: booked.map((one) => ({ ...one, causes: [...one.causes], notes: [...one.notes] })),
    waits: [...waits],
  };
}
