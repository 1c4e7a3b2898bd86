import { accessLogEntrySchema, callerSchema, grantSchema } from '@jatkopolku/domain/access';
import { businessDaySchema, localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { line, nameLine } from './fields.ts';
import { changing, listing, creating, nothing, pageOf, pageQuery, versioned } from './operation.ts';
import { whole } from './problems.ts';
import { sliceOf } from './slice-of.ts';
import { named } from './subject.ts';

const { userId, grantId, role } = grantSchema.shape;
const grantKey = z.strictObject({ userId, grantId });

/** What somebody may act as; the header Acting-As carries its id. */
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
  subject: named('grant'),
  params: grantKey,
  body: nothing,
  schema: grantSchema,
} as const;

export const accessOperations = sliceOf('access', {
  readMe: {
    method: 'GET',
    path: '/me',
    summary: 'The caller reads who they are, and what they may act as',
    effect: 'read',
    subject: 'caller',
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.strictObject({
      userId: z.string(),
      name: z.string(),
      memberships: z.array(membershipSchema),
    }),
    problems: {},
  },
  listGrants: listing('/grants', 'Roles that people hold or are proposed for', {
    schema: grantSchema,
    owner: z.strictObject({ userId }),
  }),
  createGrant: creating(
    '/grants',
    'An admin or a manager gives a person a role; two people give finance and admin',
    {
      subject: 'caller',
      body: z.strictObject({
        userId,
        name: nameLine,
        role,
        providerId: grantSchema.shape.providerId,
      }),
      schema: grantSchema,
      problems: {
        ...whole('role-provider', 'own-work', 'not-allowed', 'role-held'),
        'unknown-provider': '/providerId',
      },
    },
  ),
  listDelegations: {
    method: 'GET',
    path: '/delegations',
    summary: 'Who is away reads to whom a role is left, and to whom it may be',
    effect: 'read',
    subject: 'caller',
    params: nothing,
    query: z.strictObject({ role }),
    body: nothing,
    answer: z.strictObject({
      /** Whether the role is the caller's own, so that it may be left to somebody. */
      own: z.boolean(),
      /** What the caller left to others and is not over, by first day. */
      items: z.array(versioned(grantSchema)),
      /** Those who may be deputies. */
      deputies: z.array(z.strictObject({ userId, name: z.string() })),
    }),
    problems: {},
  },
  createDelegation: creating(
    '/delegations',
    'Who will be away leaves a role to a deputy for some days',
    {
      subject: 'caller',
      body: z.strictObject({
        userId,
        role,
        startsOn: businessDaySchema,
        endsOn: businessDaySchema,
        reason: line,
      }),
      schema: grantSchema,
      problems: {
        ...whole('role-not-own', 'changed-meanwhile'),
        'role-not-delegable': '/role',
        'role-held': '/userId',
        'not-of-county': '/userId',
        'delegation-backdated': '/startsOn',
        'invalid-period': '/endsOn',
        'delegation-too-long': '/endsOn',
      },
    },
  ),
  confirmGrant: changing('/grants/{userId}/{grantId}/confirm', 'A second admin confirms a role', {
    ...GRANT_STEP,
    problems: whole('own-work', 'not-in-this-state'),
  }),
  refuseGrant: changing('/grants/{userId}/{grantId}/refuse', 'A second admin refuses a role', {
    ...GRANT_STEP,
    problems: whole('own-work', 'not-in-this-state'),
  }),
  revokeGrant: changing(
    '/grants/{userId}/{grantId}/revoke',
    'An admin or a manager takes a role away; who left it to a deputy ends that',
    {
      ...GRANT_STEP,
      problems: whole('not-in-this-state', 'not-yours'),
    },
  ),
  listAccessLog: {
    method: 'GET',
    path: '/access-log/{day}',
    summary: 'The auditor reads the access log of a day: who looked at clients’ data',
    effect: 'read',
    subject: 'region',
    params: z.strictObject({ day: businessDaySchema }),
    query: pageQuery,
    body: nothing,
    answer: pageOf(accessLogEntrySchema),
    problems: whole('cursor-invalid'),
  },
});
