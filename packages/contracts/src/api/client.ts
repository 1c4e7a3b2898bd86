import {
  FIND_LETTERS_MIN,
  NAMED_MAX,
  clientIdSchema,
  clientSchema,
  shownAccountProposalSchema,
} from '@jatkopolku/domain/client';
import * as z from 'zod';

import { benefitOperations } from './benefit.ts';
import { clientMergeOperations } from './client-merge.ts';
import { clientProtectionOperations } from './client-protection.ts';
import { ONE_LINE, line, nameLine, note } from './fields.ts';
import {
  changing,
  listing,
  creating,
  nothing,
  pageQuery,
  reading,
  versioned,
} from './operation.ts';
import { whole } from './problems.ts';
import { sliceOf } from './slice-of.ts';
import { named } from './subject.ts';

/** A client as it is answered: never with the sealed identity code and account, nor what is known of them. */
const clientViewSchema = clientSchema
  .omit({
    personId: true,
    sealed: true,
    identityMark: true,
    formerMarks: true,
    ibanMark: true,
    birthAhead: true,
  })
  .extend({
    /**
     * Whether the address is protected: municipality, telephone, e-mail and address are left empty, and the names
     * for those who have no current task for the client.
     */
    withheld: z.boolean(),
    /** The record that the person goes on with, where this one was joined to it. */
    mergedInto: clientIdSchema.nullable(),
    /** Whether an account to pay to is known, without its number. */
    hasAccount: z.boolean(),
    /** An account that waits for the second person, or was refused last; a provider's people see none. */
    accountProposal: shownAccountProposalSchema.nullable(),
  });

const clientKey = z.strictObject({ clientId: clientIdSchema });
const clientFacts = z.strictObject({
  firstName: nameLine,
  lastName: nameLine,
  municipality: note,
  language: note,
  interpreter: note,
  phone: note,
  email: note,
  address: note,
});
/** Null leaves it as it is: what is withheld of a client is not shown to who changes the rest. */
const leftOrChanged = note.nullable();
const changedFacts = clientFacts.extend({
  firstName: nameLine.nullable(),
  lastName: nameLine.nullable(),
  municipality: leftOrChanged,
  phone: leftOrChanged,
  email: leftOrChanged,
  address: leftOrChanged,
});
const newFacts = clientFacts.extend({
  interpreter: note.default(''),
  phone: note.default(''),
  email: note.default(''),
  address: note.default(''),
});
const clientNameSchema = clientSchema
  .pick({ clientId: true, firstName: true, lastName: true })
  /** With the year of birth where another of those asked for has the same name. */
  .extend({ birthYear: z.int().nullable() });

/** What is written to find a client: names, an id, or a whole identity code. */
const findWords = z.string().trim().min(FIND_LETTERS_MIN).max(100).regex(ONE_LINE);

/** As people write it: with spaces, in small letters. */
const account = { iban: z.string().trim().max(42).nullable() };

/** A step on the account that waits. */
const accountStep = {
  method: 'POST',
  subject: named('client'),
  params: clientKey,
  schema: clientViewSchema,
} as const;

/** Clients and their benefits. */
export const clientOperations = sliceOf('client', {
  listClients: listing('/clients', 'Clients', {
    schema: clientViewSchema,
    owner: nothing,
  }),
  readClient: reading('/clients/{clientId}', 'A client', {
    kind: 'client',
    subject: named('client'),
    params: clientKey,
    schema: clientViewSchema,
  }),
  findClients: {
    method: 'POST',
    path: '/clients/find',
    summary:
      'Clients by the beginning of a name or id, or by a whole identity code: 20 at a time, in the order of names. The body says what is looked for, so that no log of addresses names anybody',
    effect: 'read',
    subject: 'caller',
    params: nothing,
    query: nothing,
    body: z.strictObject({ words: findWords, cursor: pageQuery.shape.cursor }),
    answer: z.strictObject({
      items: z.array(
        versioned(clientViewSchema).extend({
          /** Given where it distinguishes people of like names. */
          birthYear: z.int().nullable(),
        }),
      ),
      nextCursor: z.string().nullable(),
    }),
    problems: whole('cursor-invalid'),
  },
  nameClients: {
    method: 'POST',
    path: '/clients/names',
    summary:
      'What clients are called, of those asked for whom the one who asks may know: the one way by which pages name clients',
    effect: 'read',
    subject: 'caller',
    params: nothing,
    query: nothing,
    body: z.strictObject({ clientIds: z.array(clientKey.shape.clientId).min(1).max(NAMED_MAX) }),
    answer: z.strictObject({ items: z.array(clientNameSchema) }),
    problems: {},
  },
  createClient: creating('/clients', 'The case worker takes a client into the region', {
    subject: 'region',
    body: newFacts.extend({ personalIdentityCode: z.string().trim().max(20), ...account }),
    schema: clientViewSchema,
    location: '/clients/{clientId}',
    problems: {
      'invalid-personal-identity-code': '/personalIdentityCode',
      'birth-ahead': '/personalIdentityCode',
      'invalid-iban': '/iban',
      'already-client': '/personalIdentityCode',
      'unknown-municipality': '/municipality',
      'municipality-divided': '/municipality',
    },
  }),
  changeClient: changing('/clients/{clientId}', 'The case worker changes the facts of a client', {
    subject: named('client'),
    params: clientKey,
    body: changedFacts,
    schema: clientViewSchema,
    problems: {
      'unknown-municipality': '/municipality',
      'municipality-divided': '/municipality',
    },
  }),
  changeAccount: changing(
    '/clients/{clientId}/account',
    'The case worker enters another account for the client; another person confirms it, and payments wait until then. The one in force takes back what waits; null takes away both',
    {
      subject: named('client'),
      params: clientKey,
      body: z.strictObject(account),
      schema: clientViewSchema,
      problems: { 'invalid-iban': '/iban', 'account-same': '/iban' },
    },
  ),
  confirmClientAccount: changing(
    '/clients/{clientId}/account/confirm',
    'A second person confirms the account that waits; the client is paid to it from now on',
    {
      ...accountStep,
      body: nothing,
      problems: whole('own-work', 'no-account-waits'),
    },
  ),
  refuseClientAccount: changing(
    '/clients/{clientId}/account/refuse',
    'A second person refuses the account that waits; the one in force stays',
    {
      ...accountStep,
      body: z.strictObject({ reason: line }),
      problems: whole('own-work', 'no-account-waits'),
    },
  ),
  correctIdentityCode: changing(
    '/clients/{clientId}/identity-code',
    'The case worker corrects the identity code, with the reason; the client is found by the earlier one too',
    {
      method: 'POST',
      subject: named('client'),
      params: clientKey,
      body: z.strictObject({ personalIdentityCode: z.string().trim().max(20), reason: line }),
      schema: clientViewSchema,
      problems: {
        'invalid-personal-identity-code': '/personalIdentityCode',
        'birth-ahead': '/personalIdentityCode',
        'identity-same': '/personalIdentityCode',
        'already-client': '/personalIdentityCode',
      },
    },
  ),
  markClient: changing(
    '/clients/{clientId}/marks',
    'The case worker marks that the client’s address is protected, or that the client has died, with day and source; null takes a mark away',
    {
      subject: named('client'),
      params: clientKey,
      body: clientSchema.pick({ protection: true, death: true }).required(),
      schema: clientViewSchema,
      problems: { 'day-ahead': '/protection/since' },
    },
  ),
  ...clientProtectionOperations,
  ...clientMergeOperations,
  ...benefitOperations,
});
