import { placementIdSchema, placementSchema } from '@jatkopolku/domain/placement';
import { type Id, businessDaySchema, idSchema, monthSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { conversationStates } from './lifecycle.ts';

export type ConversationId = Id<'Conversation'>;
export const conversationIdSchema = idSchema<'Conversation'>();

/** What a provider is concerned about; never what is about health. */
export const concernKinds = ['absences', 'difficulties', 'worry'] as const;

/** A concern is about a day of the client, or about a month. */
export const concernSchema = z.strictObject({
  kind: z.enum(concernKinds),
  about: z.union([businessDaySchema, monthSchema]),
});
export type Concern = z.infer<typeof concernSchema>;

const { providerId, clientId } = placementSchema.shape;

/** What a provider's people and the county's case worker write to each other about a placement; each turn is kept beside it, as a remark. */
export const conversationSchema = z.strictObject({
  conversationId: conversationIdSchema,
  placementId: placementIdSchema,
  providerId,
  clientId,
  /** Null for a message. */
  concern: concernSchema.nullable(),
  openedOn: businessDaySchema,
  /** How many remarks are beside it. */
  remarks: z.int().min(1),
  /** Since when it waits for whose turn it is. */
  waitsSince: businessDaySchema,
  state: z.enum(conversationStates),
});
export type Conversation = z.infer<typeof conversationSchema>;
