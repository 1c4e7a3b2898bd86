import { approvalSchema, approvalTypes } from '@jatkopolku/domain/approval';
import { sheetSchema } from '@jatkopolku/domain/attendance';
import { taskSchema } from '@jatkopolku/domain/task';
import * as z from 'zod';

import { attendanceOperations } from './attendance.ts';
import { type Operation, nothing } from './operation.ts';
import { outcomeOperations } from './outcome.ts';

const { providerId } = sheetSchema.shape;

/** What is logged, claimed and approved, and what waits for whom. */
export const workOperations = {
  ...attendanceOperations,
  ...outcomeOperations,
  listApprovals: {
    method: 'GET',
    path: '/approvals',
    slice: 'approval',
    summary: 'What waits to be approved, oldest first, with what the rules say of each',
    effect: 'read',
    params: nothing,
    query: z.strictObject({
      type: z.enum(approvalTypes).optional(),
      providerId: providerId.optional(),
      /** `yes` for what nothing speaks against, `no` for the rest. */
      clean: z.enum(['yes', 'no']).optional(),
    }),
    body: nothing,
    answer: z.strictObject({ items: z.array(approvalSchema), more: z.boolean() }),
    problems: [],
  },
  listTasks: {
    method: 'GET',
    path: '/tasks',
    slice: 'task',
    summary: 'What waits for the one who asks, the most urgent first',
    effect: 'read',
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.strictObject({ items: z.array(taskSchema), more: z.boolean() }),
    problems: [],
  },
} as const satisfies Record<string, Operation>;
