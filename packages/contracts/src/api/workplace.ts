import { hostSchema, staySchema, workplaceSchema } from '@jatkopolku/domain/placement';
import * as z from 'zod';

import { businessIdText, line, note, paragraph } from './fields.ts';
import { changing, nothing, reading } from './operation.ts';
import { whole } from './problems.ts';
import { named } from './subject.ts';

const { placementId, providerId } = workplaceSchema.shape;

const namedHost = hostSchema.pick({ businessId: true, name: true });

const acting = {
  subject: named('placement'),
  params: z.strictObject({ placementId }),
  schema: workplaceSchema,
} as const;
const PATH = '/placements/{placementId}/workplace';

const read = reading(PATH, 'Where the client of a placement works', {
  kind: 'workplace',
  ...acting,
});

const answer = read.answer.extend({ version: z.int().min(0) });

/** Where clients work; of a placement of which nobody has named it, the version 0. */
export const workplaceOperations = {
  listWorkplaces: {
    method: 'GET',
    path: '/workplaces/{providerId}',
    summary:
      'Organisations where clients of a provider’s lasting placements work; none that only a client with a protected address is at',
    effect: 'read',
    subject: named('provider'),
    params: z.strictObject({ providerId }),
    query: nothing,
    body: nothing,
    answer: z.strictObject({ items: z.array(namedHost) }),
    problems: whole('not-found'),
  },
  readWorkplace: {
    ...read,
    answer,
    problems: whole('not-found', 'workplace-withheld'),
  },
  readProtectedWorkplace: {
    ...read,
    method: 'POST',
    path: `${PATH}/look`,
    summary:
      'The named case worker, or the provider’s named instructor, looks at where a client with a protected address works. The body says why; the access log keeps it',
    body: z.strictObject({ reason: line }),
    answer,
    problems: whole('not-found', 'not-named-for-client'),
  },
  nameWorkplace: changing(
    PATH,
    'The case worker names where the client works from a day on, null for the first, after the register was asked; no host where that is the provider',
    {
      ...acting,
      body: z.strictObject({
        from: staySchema.shape.from,
        host: z
          .strictObject({
            businessId: businessIdText,
            name: note,
            municipality: note,
            basis: paragraph,
          })
          .nullable(),
      }),
      problems: {
        ...whole(
          'changed-meanwhile',
          'not-named-for-client',
          'too-many-workplaces',
          'workplace-not-hosted',
        ),
        'outside-placement': '/from',
        'invalid-business-id': '/host/businessId',
        'workplace-company': '/host/businessId',
        'workplace-name-missing': '/host/name',
        'workplace-unproven': '/host/basis',
        'unknown-municipality': '/host/municipality',
        'municipality-divided': '/host/municipality',
      },
    },
  ),
} as const;
