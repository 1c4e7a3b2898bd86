import { type Role, grantSchema } from '@jatkopolku/domain/access';
import { sheetSchema } from '@jatkopolku/domain/attendance';
import { frameworkIdSchema } from '@jatkopolku/domain/framework';
import { claimIdSchema } from '@jatkopolku/domain/outcome';
import { placementIdSchema } from '@jatkopolku/domain/placement';
import { accountSchema } from '@jatkopolku/domain/provider';
import { localDateSchema, monthSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

const { providerId, month, clientId, placementId } = sheetSchema.shape;
const { userId, grantId } = grantSchema.shape;
const { accountId } = accountSchema.shape;
const sheetKey = { providerId, month, clientId, placementId };

/** When something began to wait, and until when it should be done; null where nothing says. */
const waiting = { since: localDateSchema, dueOn: localDateSchema.nullable(), late: z.boolean() };

/** What waits for somebody, told from the records as they are: a task is done when its record has moved on. */
export const taskSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('submit-sheet'), ...sheetKey, ...waiting }),
  z.strictObject({ type: z.literal('amend-sheet'), ...sheetKey, ...waiting }),
  z.strictObject({ type: z.literal('accept-sheet'), ...sheetKey, ...waiting }),
  z.strictObject({ type: z.literal('amend-claim'), claimId: claimIdSchema, ...waiting }),
  z.strictObject({ type: z.literal('decide-claim'), claimId: claimIdSchema, ...waiting }),
  z.strictObject({ type: z.literal('review-plan'), placementId: placementIdSchema, ...waiting }),
  z.strictObject({ type: z.literal('decide-option'), frameworkId: frameworkIdSchema, ...waiting }),
  z.strictObject({ type: z.literal('confirm-role'), userId, grantId, ...waiting }),
  z.strictObject({ type: z.literal('confirm-account'), providerId, accountId, ...waiting }),
  z.strictObject({ type: z.literal('release-account'), providerId, accountId, ...waiting }),
  z.strictObject({ type: z.literal('settle-month'), month: monthSchema, ...waiting }),
]);
export type Task = z.infer<typeof taskSchema>;
export type TaskType = Task['type'];

/** Whom each task waits for. */
export const taskRoles: Record<TaskType, readonly Role[]> = {
  'submit-sheet': ['provider-worker', 'provider-manager'],
  'amend-sheet': ['provider-worker', 'provider-manager'],
  'accept-sheet': ['approver'],
  'amend-claim': ['provider-worker', 'provider-manager'],
  'decide-claim': ['approver'],
  'review-plan': ['case-worker'],
  'decide-option': ['procurement'],
  'settle-month': ['finance'],
  'confirm-role': ['admin'],
  'confirm-account': ['finance'],
  'release-account': ['finance'],
};
