import { figureSchema, taskSchema } from '@jatkopolku/domain/task';
import * as z from 'zod';

import { type Operation, nothing } from './operation.ts';

/** What waits for somebody, and the figures of their home. */
export const taskOperations = {
  listTasks: {
    method: 'GET',
    path: '/tasks',
    summary: 'What waits for the one who asks, the most urgent first',
    effect: 'read',
    subject: 'caller',
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.strictObject({ items: z.array(taskSchema), more: z.boolean() }),
    problems: {},
  },
  readHome: {
    method: 'GET',
    path: '/home',
    summary: 'The few figures that the roles of the one who asks live by',
    effect: 'read',
    subject: 'caller',
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.strictObject({ figures: z.array(figureSchema) }),
    problems: {},
  },
} as const satisfies Record<string, Operation>;
