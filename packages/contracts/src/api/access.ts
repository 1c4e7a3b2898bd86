import { callerSchema, grantSchema, useSchema } from '@jatkopolku/domain/access';
import { localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { line } from './fields.ts';
import {
  type Operation,
  changing,
  listing,
  making,
  nothing,
  pageOf,
  pageQuery,
} from './operation.ts';

const { userId, grantId } = grantSchema.shape;
const grantKey = z.strictObject({ userId, grantId });

/** What somebody may act as; its id is told in the header Acting-As. */
const membershipSchema = callerSchema
  .pick({ regionId: true, roles: true, providerId: true })
  .extend({
    membershipId: z.string(),
    regionName: z.string(),
    providerName: z.string().nullable(),
    /** The business day there, which rules of dates go by. */
    today: localDateSchema,
  });

const GRANT_STEP = {
  method: 'POST',
  params: grantKey,
  body: nothing,
  schema: grantSchema,
} as const;

export const accessOperations = {
  readMe: {
    method: 'GET',
    path: '/me',
    slice: 'access',
    summary: 'Who you are, and what you may act as',
    effect: 'read',
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.strictObject({
      userId: z.string(),
      name: z.string(),
      memberships: z.array(membershipSchema),
    }),
    problems: [],
  },
  listGrants: listing('access', '/grants', 'Roles that people hold or are proposed for', {
    schema: grantSchema,
    owner: z.strictObject({ userId }),
  }),
  makeGrant: making('access', '/grants', 'Give somebody a role; two give finance and admin', {
    body: z.strictObject({
      userId,
      name: line,
      role: grantSchema.shape.role,
      providerId: grantSchema.shape.providerId,
    }),
    schema: grantSchema,
    problems: ['role-provider', 'own-work', 'not-allowed', 'unknown-provider'],
  }),
  confirmGrant: changing(
    'access',
    '/grants/{userId}/{grantId}/confirm',
    'Confirm a role as the second person',
    {
      ...GRANT_STEP,
      problems: ['own-work', 'not-in-this-state'],
    },
  ),
  refuseGrant: changing(
    'access',
    '/grants/{userId}/{grantId}/refuse',
    'Refuse a role as the second person',
    {
      ...GRANT_STEP,
      problems: ['own-work', 'not-in-this-state'],
    },
  ),
  revokeGrant: changing('access', '/grants/{userId}/{grantId}/revoke', 'Take a role away', {
    ...GRANT_STEP,
    problems: ['not-in-this-state', 'not-yours'],
  }),
  listUses: {
    method: 'GET',
    path: '/uses/{day}',
    slice: 'access',
    summary: 'Who looked at clients’ data on a day',
    effect: 'read',
    params: z.strictObject({ day: localDateSchema }),
    query: pageQuery,
    body: nothing,
    answer: pageOf(useSchema),
    problems: ['cursor-invalid'],
  },
} as const satisfies Record<string, Operation>;
