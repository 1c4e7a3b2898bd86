import {
  type Lifecycle,
  LINE_LENGTH,
  PARAGRAPH_LENGTH,
  businessDaySchema,
  stepsOf,
} from '@jatkopolku/kernel';
import * as z from 'zod';

import { clientIdSchema } from './schema.ts';

/** Two records of one person, from the proposal that they are to their merge. */
export const clientMergeStates = ['proposed', 'withdrawn', 'declined', 'merged'] as const;
export type ClientMergeState = (typeof clientMergeStates)[number];
export type ClientMergeEvent = 'propose' | 'withdraw' | 'decline' | 'confirm';

/** What was withdrawn or declined may be proposed once more. What is merged stays so: days and money were counted by it. */
export const clientMergeLifecycle: Lifecycle<ClientMergeState, ClientMergeEvent> = {
  proposed: { propose: null, withdraw: 'withdrawn', decline: 'declined', confirm: 'merged' },
  withdrawn: { propose: 'proposed', withdraw: null, decline: null, confirm: null },
  declined: { propose: 'proposed', withdraw: null, decline: null, confirm: null },
  merged: { propose: null, withdraw: null, decline: null, confirm: null },
};

/** Who did something, by the name that they had then, and on which business day. */
const mark = { by: z.string(), name: z.string().max(LINE_LENGTH), on: businessDaySchema };

export const clientMergeSchema = z.strictObject({
  /** The record that is joined to the other one; it has at most one such proposal. */
  clientId: clientIdSchema,
  /** The record that the person goes on with. */
  keptId: clientIdSchema,
  reason: z.string().min(1).max(PARAGRAPH_LENGTH),
  proposal: z.strictObject(mark),
  /** Who withdrew, declined or confirmed it, and why where it was not confirmed; null while it is proposed. */
  ending: z.strictObject({ ...mark, reason: z.string().max(PARAGRAPH_LENGTH) }).nullable(),
  state: z.enum(clientMergeStates),
});
export type ClientMerge = z.infer<typeof clientMergeSchema>;

type Proposed = Pick<ClientMerge, 'state' | 'proposal'>;

/** Nobody decides on what they proposed: two people say that two records are one person's. */
export const clientMergeSteps = stepsOf<ClientMergeState, ClientMergeEvent, Proposed>(
  clientMergeLifecycle,
  {
    confirm: ({ proposal }) => [proposal.by],
    decline: ({ proposal }) => [proposal.by],
  },
);
