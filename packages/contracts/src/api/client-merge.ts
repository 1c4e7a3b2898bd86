import { sheetSchema } from '@jatkopolku/domain/attendance';
import { clientIdSchema, clientMergeSchema } from '@jatkopolku/domain/client';
import { claimSchema } from '@jatkopolku/domain/outcome';
import { localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { paragraph } from './fields.ts';
import { type Operation, changing, creating, listing, nothing, reading } from './operation.ts';
import { whole } from './problems.ts';

const clientKey = z.strictObject({ clientId: clientIdSchema });

/** A step on two records that are said to be one person's. */
const mergeStep = {
  method: 'POST',
  subject: 'region',
  params: clientKey,
  schema: clientMergeSchema,
} as const;
const mergeMoves = whole('not-in-this-state', 'changed-meanwhile');
const MERGE_PATH = '/client-merges/{clientId}';

/** Two client records that are said to be one person's. */
export const clientMergeOperations = {
  listClientMerges: listing('/client-merges', 'Client records that are said to be one person’s', {
    schema: clientMergeSchema,
    owner: nothing,
  }),
  readClientMerge: reading(MERGE_PATH, 'Whether a client record is another one’s person', {
    kind: 'clientMerge',
    subject: 'region',
    params: clientKey,
    schema: clientMergeSchema,
  }),
  previewClientMerge: {
    method: 'GET',
    path: '/clients/{clientId}/merge-preview/{keptId}',
    summary:
      'What joining a client record to another would change: days that would not count, and claims for one path',
    effect: 'read',
    subject: 'region',
    params: clientKey.extend({ keptId: clientIdSchema }),
    query: nothing,
    body: nothing,
    answer: z.strictObject({
      uncounted: z.array(
        sheetSchema
          .pick({ clientId: true, placementId: true, providerId: true, month: true })
          .extend({ dates: z.array(localDateSchema) }),
      ),
      claimsTwice: z.array(claimSchema.pick({ claimId: true, clientId: true, pathStartsOn: true })),
    }),
    problems: whole('changed-meanwhile'),
  },
  proposeClientMerge: creating(
    '/client-merges',
    'The case worker proposes that a client record is joined to another one of the same person; nothing changes until a second person confirms it',
    {
      subject: 'region',
      body: clientMergeSchema
        .pick({ clientId: true, keptId: true })
        .extend({ reason: paragraph.min(1) }),
      schema: clientMergeSchema,
      location: MERGE_PATH,
      problems: {
        'unknown-client': '/keptId',
        'same-client': '/keptId',
        'client-merged': '/keptId',
        'client-has-merged': '/clientId',
        ...whole('merge-open', 'changed-meanwhile'),
      },
    },
  ),
  withdrawClientMerge: changing(
    `${MERGE_PATH}/withdrawal`,
    'A case worker takes the proposal back; both records stay as they are',
    { ...mergeStep, body: nothing, problems: mergeMoves },
  ),
  declineClientMerge: changing(
    `${MERGE_PATH}/decline`,
    'A second person declines the proposal, with the reason',
    {
      ...mergeStep,
      body: z.strictObject({ reason: paragraph.min(1) }),
      problems: { ...mergeMoves, ...whole('own-work'), 'reason-missing': '/reason' },
    },
  ),
  confirmClientMerge: changing(
    `${MERGE_PATH}/confirmation`,
    'A second person confirms that two client records are one person’s: days, limits, benefits and claims of both count as one from now on',
    {
      ...mergeStep,
      body: nothing,
      problems: {
        ...mergeMoves,
        ...whole('own-work', 'unknown-client', 'client-merged', 'client-has-merged'),
      },
    },
  ),
} as const satisfies Record<string, Operation>;
