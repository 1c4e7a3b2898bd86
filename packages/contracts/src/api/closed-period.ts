import { closedPeriodSchema, heldPeriodSchema, sheetSchema } from '@jatkopolku/domain/attendance';
import { placementIdSchema } from '@jatkopolku/domain/placement';
import * as z from 'zod';

import { businessIdText, line, note } from './fields.ts';
import { changing, creating, listing, nothing } from './operation.ts';
import { whole } from './problems.ts';
import { named } from './subject.ts';

const { startsOn, endsOn } = closedPeriodSchema.shape;
const closedDays = { startsOn, endsOn, name: line };
/** Its name is compulsory where no placement of the provider names it. */
const closedWorkplace = z.strictObject({ businessId: businessIdText, name: note.default('') });

/** When nobody is expected: of the region, of a provider, or of one of its workplaces. */
export const closedPeriodOperations = {
  listClosedPeriods: listing(
    '/closed-periods',
    'When the region, its providers and their workplaces are closed, also what was taken back; a provider sees the region’s and its own',
    { schema: closedPeriodSchema, owner: nothing },
  ),
  listClosedWorkplaces: {
    method: 'GET',
    path: '/closed-workplaces/{providerId}/{month}',
    summary:
      'When the workplaces of a provider’s clients are closed in a month, by placement; of clients with a protected address nothing',
    effect: 'read',
    subject: named('provider'),
    params: sheetSchema.pick({ providerId: true, month: true }),
    query: nothing,
    body: nothing,
    answer: z.strictObject({
      items: z.array(
        z.strictObject({ placementId: placementIdSchema, periods: z.array(heldPeriodSchema) }),
      ),
    }),
    problems: whole('not-found'),
  },
  registerClosedPeriod: creating(
    '/closed-periods',
    'The county registers when the region is closed, a provider’s manager when the provider or one of its workplaces is: nobody is expected then',
    {
      subject: named('provider', 'body'),
      body: z.strictObject({
        providerId: closedPeriodSchema.shape.providerId,
        workplace: closedWorkplace.nullable().default(null),
        ...closedDays,
      }),
      schema: closedPeriodSchema,
      problems: {
        ...whole('not-found', 'closed-period-known'),
        'unknown-provider': '/providerId',
        'invalid-period': '/endsOn',
        'workplace-without-provider': '/workplace',
        'invalid-business-id': '/workplace/businessId',
        'workplace-name-missing': '/workplace/name',
      },
    },
  ),
  takeBackClosedPeriod: changing(
    '/closed-periods/{closedPeriodId}/take-back',
    'Who may register a closed period takes it back: its days are expected again',
    {
      method: 'POST',
      subject: named('provider', 'body'),
      params: closedPeriodSchema.pick({ closedPeriodId: true }),
      body: closedPeriodSchema.pick({ providerId: true }),
      schema: closedPeriodSchema,
      problems: whole('not-in-this-state'),
    },
  ),
} as const;
