import { approvalSchema, approvalTypes } from '@jatkopolku/domain/approval';
import { sheetSchema } from '@jatkopolku/domain/attendance';
import * as z from 'zod';

import { type Operation, nothing } from './operation.ts';

const { providerId } = sheetSchema.shape;

export const approvalOperations = {
  listApprovals: {
    method: 'GET',
    path: '/approvals',
    summary:
      'The approver reads what waits for approval, oldest first, with what the rules say of each',
    effect: 'read',
    subject: 'region',
    params: nothing,
    query: z.strictObject({
      type: z.enum(approvalTypes).optional(),
      providerId: providerId.optional(),
      /** `yes` for what nothing speaks against, `no` for the rest. */
      clean: z.enum(['yes', 'no']).optional(),
    }),
    body: nothing,
    answer: z.strictObject({ items: z.array(approvalSchema), more: z.boolean() }),
    problems: {},
  },
} as const satisfies Record<string, Operation>;
