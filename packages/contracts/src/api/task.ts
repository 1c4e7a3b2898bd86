import { delegationSchema, roleSchema } from '@jatkopolku/domain/access';
import { figureSchema, taskSchema } from '@jatkopolku/domain/task';
import * as z from 'zod';

import { nothing } from './operation.ts';
import { sliceOf } from './slice-of.ts';

const { startsOn, endsOn } = delegationSchema.shape;

/** Whose deputy somebody is, in which role and on which days. */
const deputyForSchema = z.strictObject({ name: z.string(), role: roleSchema, startsOn, endsOn });

/** What waits for somebody, and the figures of their home. */
export const taskOperations = sliceOf('task', {
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
    summary:
      'The few figures that the roles of the one who asks live by, and whose deputy they are',
    effect: 'read',
    subject: 'caller',
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.strictObject({ figures: z.array(figureSchema), deputyFor: z.array(deputyForSchema) }),
    problems: {},
  },
});
