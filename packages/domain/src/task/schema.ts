import { grantSchema } from '@jatkopolku/domain/access';
import { applicationIdSchema } from '@jatkopolku/domain/admission';
import { agreementIdSchema } from '@jatkopolku/domain/agreement';
import { sheetSchema } from '@jatkopolku/domain/attendance';
import { benefitSchema } from '@jatkopolku/domain/client';
import { commitmentSchema, coverSchema } from '@jatkopolku/domain/commitment';
import { conversationSchema } from '@jatkopolku/domain/conversation';
import { liabilityDocumentTypes } from '@jatkopolku/domain/eligibility';
import { frameworkIdSchema, lotNumberSchema } from '@jatkopolku/domain/framework';
import { objectionSchema } from '@jatkopolku/domain/objection';
import {
  COUNTDOWN_MONTHS,
  decisionIdSchema,
  decisionSchema,
  noticeSchema,
} from '@jatkopolku/domain/option';
import { claimIdSchema, claimSchema } from '@jatkopolku/domain/outcome';
import { paymentBatchSchema } from '@jatkopolku/domain/payment';
import { placementIdSchema } from '@jatkopolku/domain/placement';
import { proposalSchema } from '@jatkopolku/domain/proposal';
import { accountSchema } from '@jatkopolku/domain/provider';
import { recoverySchema } from '@jatkopolku/domain/recovery';
import { changeCauses, disputeSchema } from '@jatkopolku/domain/settlement';
import { centsSchema, localDateSchema, monthSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

const { providerId, month, clientId, placementId } = sheetSchema.shape;
const { userId, grantId, role } = grantSchema.shape;
const agreementKey = {
  frameworkId: frameworkIdSchema,
  agreementId: agreementIdSchema,
  providerId,
  lot: lotNumberSchema,
};
const { accountId } = accountSchema.shape;
const { decisionId, agreementId } = noticeSchema.shape;
const { optionNo, lot, agreementIds } = decisionSchema.shape;
const noticeKey = {
  decisionId,
  agreementId,
  providerId,
  frameworkId: frameworkIdSchema,
  lot: lotNumberSchema,
  optionNo,
};
const { pathType } = claimSchema.shape;
const claimKey = { claimId: claimIdSchema, clientId, providerId, pathType };
const { decisionNo } = objectionSchema.shape;
const objectionKey = { claimId: claimIdSchema, decisionNo, clientId, providerId };
const placementKey = { placementId: placementIdSchema, clientId, providerId };
const conversationKey = {
  ...conversationSchema.pick({ conversationId: true }).shape,
  ...placementKey,
};
const applicationKey = {
  applicationId: applicationIdSchema,
  providerId,
  frameworkId: frameworkIdSchema,
};
const recoveryKey = recoverySchema.pick({ recoveryId: true, clientId: true }).shape;
const sheetKey = { providerId, month, clientId, placementId };

const document = z.enum(liabilityDocumentTypes);

/** When something began to wait, and until when it should be done; null where nothing says. */
const waiting = { since: localDateSchema, dueOn: localDateSchema.nullable(), late: z.boolean() };

/** How many are one task together, and whether there may be more: those that have waited longest are counted. */
const together = { count: z.int().min(1), more: z.boolean() };

/**
 * What waits for somebody, derived from the records as they are: a task is done when its record has moved on.
 * It carries ids only; names are added where it is shown, to those who may know them.
 */
export const taskSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('submit-sheet'), ...sheetKey, ...waiting }),
  /** Sheets of a provider's month were not sent in time. */
  z.strictObject({
    type: z.literal('chase-sheets'),
    providerId,
    month,
    count: z.int().min(1),
    ...waiting,
  }),
  z.strictObject({ type: z.literal('amend-sheet'), ...sheetKey, ...waiting }),
  z.strictObject({ type: z.literal('accept-sheet'), ...sheetKey, ...waiting }),
  z.strictObject({ type: z.literal('decide-travel'), ...sheetKey, ...waiting }),
  z.strictObject({ type: z.literal('amend-claim'), ...claimKey, ...waiting }),
  z.strictObject({ type: z.literal('file-second-part'), ...claimKey, ...waiting }),
  z.strictObject({ type: z.literal('decide-claim'), ...claimKey, ...waiting }),
  z.strictObject({ type: z.literal('decide-objection'), ...objectionKey, ...waiting }),
  z.strictObject({ type: z.literal('answer-objection'), ...objectionKey, ...waiting }),
  z.strictObject({ type: z.literal('confirm-correction'), ...claimKey, ...waiting }),
  z.strictObject({ type: z.literal('check-identity'), clientId, ...waiting }),
  z.strictObject({ type: z.literal('review-plan'), ...placementKey, ...waiting }),
  z.strictObject({ type: z.literal('evaluate-placement'), ...placementKey, ...waiting }),
  /** A payer is to hear of absences of so many clients. */
  z.strictObject({
    type: z.literal('notify-payer'),
    payer: benefitSchema.shape.payer,
    count: z.int().min(1),
    ...waiting,
  }),
  /** Notifications were made, and are not sent. */
  z.strictObject({ type: z.literal('send-notifications'), ...together, ...waiting }),
  z.strictObject({
    type: z.literal('answer-proposal'),
    ...proposalSchema.pick({ proposalId: true }).shape,
    ...placementKey,
    ...waiting,
  }),
  z.strictObject({ type: z.literal('answer-message'), ...conversationKey, ...waiting }),
  z.strictObject({ type: z.literal('answer-concern'), ...conversationKey, ...waiting }),
  z.strictObject({
    type: z.literal('decide-option'),
    frameworkId: frameworkIdSchema,
    optionNo,
    lot,
    agreementIds,
    /** At most so many months are left to notify the providers. */
    months: z.literal(COUNTDOWN_MONTHS),
    ...waiting,
  }),
  z.strictObject({
    type: z.literal('confirm-option'),
    frameworkId: frameworkIdSchema,
    decisionId: decisionIdSchema,
    optionNo,
    lot,
    agreementIds,
    ...waiting,
  }),
  z.strictObject({ type: z.literal('acknowledge-notice'), ...noticeKey, ...waiting }),
  z.strictObject({ type: z.literal('chase-notice'), ...noticeKey, ...waiting }),
  z.strictObject({ type: z.literal('find-extract'), providerId, ...waiting }),
  z.strictObject({ type: z.literal('answer-review'), providerId, ...waiting }),
  z.strictObject({ type: z.literal('confirm-review'), providerId, ...waiting }),
  z.strictObject({ type: z.literal('renew-document'), providerId, document, ...waiting }),
  z.strictObject({
    type: z.literal('decide-application'),
    ...applicationKey,
    ...waiting,
  }),
  z.strictObject({
    type: z.literal('complete-application'),
    ...applicationKey,
    ...waiting,
  }),
  z.strictObject({
    type: z.literal('move-placement'),
    ...placementKey,
    agreementId: agreementIdSchema,
    ...waiting,
  }),
  z.strictObject({ type: z.literal('cap-near'), ...agreementKey, ...waiting }),
  z.strictObject({ type: z.literal('cap-reached'), ...agreementKey, ...waiting }),
  z.strictObject({ type: z.literal('confirm-role'), userId, grantId, role, ...waiting }),
  z.strictObject({ type: z.literal('confirm-account'), providerId, accountId, ...waiting }),
  z.strictObject({ type: z.literal('release-account'), providerId, accountId, ...waiting }),
  z.strictObject({ type: z.literal('correct-client-name'), clientId, ...waiting }),
  z.strictObject({ type: z.literal('correct-provider-name'), providerId, ...waiting }),
  z.strictObject({
    type: z.literal('correct-framework-name'),
    frameworkId: frameworkIdSchema,
    ...waiting,
  }),
  z.strictObject({
    type: z.literal('correct-lot-name'),
    frameworkId: frameworkIdSchema,
    lot: lotNumberSchema,
    ...waiting,
  }),
  z.strictObject({ type: z.literal('correct-person-name'), ...agreementKey, ...waiting }),
  z.strictObject({ type: z.literal('after-check-claims'), ...together, ...waiting }),
  z.strictObject({ type: z.literal('overdue-claims'), ...together, ...waiting }),
  z.strictObject({ type: z.literal('overdue-sheets'), ...together, ...waiting }),
  z.strictObject({ type: z.literal('settle-month'), month: monthSchema, ...waiting }),
  z.strictObject({
    type: z.literal('settle-changes'),
    month: monthSchema,
    /** What changed; none where it is not known, as of a change in the moment of booking. */
    causes: z.array(z.enum(changeCauses)),
    /** What the changes come to together, to providers and clients. */
    amountCents: centsSchema,
    ...waiting,
  }),
  z.strictObject({
    type: z.literal('release-run'),
    month: monthSchema,
    runNo: z.int().min(1),
    ...waiting,
  }),
  /** Released runs, or payments that came back, are in no batch. */
  z.strictObject({ type: z.literal('pay-clients'), ...waiting }),
  /** An invoice that came from elsewhere is not what its statement comes to. */
  z.strictObject({
    type: z.literal('match-invoice'),
    providerId,
    month: monthSchema,
    runNo: z.int().min(1),
    ...waiting,
  }),
  /** Matched invoices, or payments that came back, are in no batch. */
  z.strictObject({ type: z.literal('pay-providers'), ...waiting }),
  /** A provider has not billed a released run. */
  z.strictObject({ type: z.literal('send-invoice'), providerId, month: monthSchema, ...waiting }),
  /** Something of a released run is not paid, or nobody has looked. */
  z.strictObject({
    type: z.literal('reconcile-run'),
    month: monthSchema,
    runNo: z.int().min(1),
    ...waiting,
  }),
  /** The bank has not answered for each payment of a batch. */
  z.strictObject({
    type: z.literal('follow-batch'),
    ...paymentBatchSchema.pick({ batchNo: true }).shape,
    ...waiting,
  }),
  /** A client would be paid if there was an account to pay to. */
  z.strictObject({ type: z.literal('add-account'), clientId, ...waiting }),
  /** A client's account waits for the second person: until then the client is paid nothing. */
  z.strictObject({ type: z.literal('confirm-client-account'), clientId, ...waiting }),
  /** Two records are said to be one person’s: a second case worker confirms or declines it. */
  z.strictObject({ type: z.literal('confirm-client-merge'), clientId, ...waiting }),
  /** What was paid too much to a client has waited long for something that it is set against. */
  z.strictObject({ type: z.literal('open-recovery'), clientId, ...waiting }),
  /** The hearing of a recovery is over: what the client said, or that nothing came, is written down. */
  z.strictObject({ type: z.literal('hear-recovery'), ...recoveryKey, ...waiting }),
  /** A recovery waits for the second person. */
  z.strictObject({ type: z.literal('decide-recovery'), ...recoveryKey, ...waiting }),
  /** What a client was to pay back has not come in time. */
  z.strictObject({ type: z.literal('follow-recovery'), ...recoveryKey, ...waiting }),
  z.strictObject({
    type: z.literal('answer-dispute'),
    ...disputeSchema.pick({ month: true, providerId: true, disputeNo: true }).shape,
    ...waiting,
  }),
  z.strictObject({
    type: z.literal('confirm-commitment'),
    ...commitmentSchema.pick({ year: true, commitmentId: true }).shape,
    ...coverSchema.shape,
    ...waiting,
  }),
  z.strictObject({
    type: z.literal('raise-commitment'),
    ...commitmentSchema.pick({ year: true }).shape,
    ...coverSchema.shape,
    /** What is missing. */
    amountCents: centsSchema,
    ...waiting,
  }),
  z.strictObject({ type: z.literal('settle-freed'), month: monthSchema, ...waiting }),
  z.strictObject({
    type: z.literal('settle-earlier'),
    from: monthSchema,
    to: monthSchema,
    count: z.int().min(2),
    ...waiting,
  }),
]);
export type Task = z.infer<typeof taskSchema>;
export type TaskType = Task['type'];
