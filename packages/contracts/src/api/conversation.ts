import { conversationSchema } from '@jatkopolku/domain/conversation';
import * as z from 'zod';

import { paragraph } from './fields.ts';
import { changing, creating, listing, reading } from './operation.ts';
import { whole } from './problems.ts';
import { sliceOf } from './slice-of.ts';
import { named } from './subject.ts';

const PATH = '/placements/{placementId}/conversations/{conversationId}';
const { placementId, conversationId, concern } = conversationSchema.shape;

/** What names a conversation. */
export const conversationKey = z.strictObject({ placementId, conversationId });

const written = z.strictObject({ text: paragraph.min(1) });
const opening = written.extend({ placementId });

const acting = {
  method: 'POST',
  subject: named('placement'),
  params: conversationKey,
  schema: conversationSchema,
} as const;
const opened = {
  subject: named('placement', 'body', 'unknown-placement'),
  schema: conversationSchema,
  location: PATH,
} as const;
const moves = whole('not-in-this-state', 'changed-meanwhile');

/** Messages and concerns between a placement's provider and the county's case worker. */
export const conversationOperations = sliceOf('conversation', {
  listConversations: listing('/conversations', 'Messages and concerns, of all placements or one', {
    schema: conversationSchema,
    owner: z.strictObject({ placementId }),
  }),
  readConversation: reading(PATH, 'A message or a concern, and whose turn it is', {
    kind: 'conversation',
    subject: named('placement'),
    params: conversationKey,
    schema: conversationSchema,
  }),
  openConversation: creating(
    '/conversations',
    'The case worker or the provider writes to the other about a placement, nothing of health',
    { ...opened, body: opening, problems: { 'unknown-placement': '/placementId' } },
  ),
  raiseConcern: creating(
    '/concerns',
    'The provider raises a concern about a client’s day or month, nothing of health: it waits for the case worker at once',
    {
      ...opened,
      body: opening.extend({ concern: concern.unwrap() }),
      problems: {
        'unknown-placement': '/placementId',
        'outside-placement': '/concern/about',
        'day-ahead': '/concern/about',
      },
    },
  ),
  writeMessage: changing(
    `${PATH}/messages`,
    'Either side writes in a conversation; it waits for the other',
    { ...acting, body: written, problems: moves },
  ),
  closeConversation: changing(
    `${PATH}/end`,
    'A side has read what waits for it, and nothing more is to be answered; the case worker closes a concern with an answer',
    {
      ...acting,
      body: z.strictObject({ text: paragraph.default('') }),
      problems: { ...moves, ...whole('concern-open'), 'concern-unanswered': '/text' },
    },
  ),
});
