import { flagCodes, sheetSchema } from '@jatkopolku/domain/attendance';
import { afterCheckSchema, claimFlagCodes, claimSchema } from '@jatkopolku/domain/outcome';
import { localDateSchema, problemCodeSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

const { providerId, month, clientId, placementId } = sheetSchema.shape;
const { claimId, pathType, amountCents } = claimSchema.shape;

const waiting = {
  /** As it was when it was judged: what a decision names. */
  version: z.int().min(1),
  since: localDateSchema,
  /** Whether it has waited longer than the county means it to. */
  late: z.boolean(),
  /** Whether nothing speaks against it. */
  clean: z.boolean(),
  /** Whether the one who asks made it, and so leaves it to somebody else. */
  own: z.boolean(),
};

const sheetApprovalSchema = z.strictObject({
  type: z.literal('sheet'),
  providerId,
  month,
  clientId,
  placementId,
  ...waiting,
  flags: z.array(z.strictObject({ code: z.enum(flagCodes), dates: z.array(localDateSchema) })),
});

const claimApprovalSchema = z.strictObject({
  type: z.literal('claim'),
  claimId,
  providerId,
  clientId,
  pathType,
  amountCents,
  ...waiting,
  /** Why the rules refuse it by the records as they are now. */
  problems: z.array(problemCodeSchema),
  /** What an approver looks at though no rule refuses it. */
  flags: z.array(z.enum(claimFlagCodes)),
});

/** An imported claim that today's checks would have stopped: it is decided, and waits for a look alone. */
const afterCheckApprovalSchema = claimApprovalSchema.omit({ flags: true }).extend({
  type: z.literal('after-check'),
  /** The checks that would have stopped it. */
  problems: afterCheckSchema.shape.codes,
});

/** What waits for the county's approver, with what the rules say of it. */
export const approvalSchema = z.discriminatedUnion('type', [
  sheetApprovalSchema,
  claimApprovalSchema,
  afterCheckApprovalSchema,
]);
export type Approval = z.infer<typeof approvalSchema>;
export type SheetApproval = z.infer<typeof sheetApprovalSchema>;
export type ClaimApproval = z.infer<typeof claimApprovalSchema>;

export const approvalTypes = [
  'sheet',
  'claim',
  'after-check',
] as const satisfies readonly Approval['type'][];
export type ApprovalType = (typeof approvalTypes)[number];

/** What is decided, by a day that is promised; a look at what is decided has none. */
export type DecidedType = Exclude<ApprovalType, 'after-check'>;
