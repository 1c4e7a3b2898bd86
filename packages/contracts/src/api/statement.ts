import { clientIdSchema } from '@jatkopolku/domain/client';
import { accountHoldSchema, providerIdSchema } from '@jatkopolku/domain/provider';
import { consentSchema, disputeSchema, ownLineSchema } from '@jatkopolku/domain/settlement';
import { monthSchema } from '@jatkopolku/kernel';
import { languages } from '@jatkopolku/words/language';
import * as z from 'zod';

import { listedStatementSchema, providerStatementSchema } from '../provider-statement.ts';
import { paragraph } from './fields.ts';
import { changing, nothing, reading, versioned } from './operation.ts';
import { whole } from './problems.ts';
import { sliceOf } from './slice-of.ts';
import { named } from './subject.ts';

const ownKey = z.strictObject({ providerId: providerIdSchema });
const statementKey = ownKey.extend({ month: monthSchema });
const disputeKey = statementKey.extend({
  disputeNo: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .transform(Number),
});
const STATEMENT_PATH = '/providers/{providerId}/statements/{month}';
const DISPUTE_PATH = `${STATEMENT_PATH}/disputes/{disputeNo}` as const;

/** A provider's own statements, and what it says of them. */
export const statementOperations = sliceOf('statement', {
  listProviderStatements: {
    method: 'GET',
    path: '/providers/{providerId}/statements',
    summary: 'A provider’s last months, newest first: forecast or booked, agreed to or not, held',
    effect: 'read',
    subject: named('provider'),
    params: ownKey,
    query: nothing,
    body: nothing,
    answer: z.strictObject({ items: z.array(listedStatementSchema) }),
    problems: whole('not-found'),
  },
  readProviderStatement: {
    method: 'GET',
    path: STATEMENT_PATH,
    summary:
      'A provider’s statement of a month: what is booked, what is still to come, and what is held; clients by code, amounts in cents',
    effect: 'read',
    subject: named('provider'),
    params: statementKey,
    query: nothing,
    body: nothing,
    answer: providerStatementSchema,
    problems: whole('not-found'),
  },
  readProviderStatementDocument: {
    method: 'GET',
    path: `${STATEMENT_PATH}/document`,
    summary: 'The same as a PDF in the reader’s language, as it is on the day of asking',
    effect: 'read',
    subject: named('provider'),
    params: statementKey,
    query: z.strictObject({ language: z.enum(languages) }),
    body: nothing,
    answer: z.strictObject({
      /** The statement names clients by these codes alone. */
      clientIds: z.array(clientIdSchema),
      name: z.string(),
      mediaType: z.literal('application/pdf'),
      base64: z.base64(),
    }),
    problems: whole('not-found'),
  },
  agreeToStatement: {
    method: 'PUT',
    path: `${STATEMENT_PATH}/consent`,
    summary: 'The provider agrees to its statement as it was shown, and again to one that changed',
    effect: 'save',
    subject: named('provider'),
    params: statementKey,
    query: nothing,
    /** The mark of the statement that was seen. */
    body: z.strictObject({ expectedMark: z.string().max(64) }),
    answer: versioned(consentSchema),
    problems: whole(
      'not-found',
      'changed-meanwhile',
      'statement-changed',
      'statement-disputed',
      'statement-forecast',
    ),
  },
  disputeLine: {
    method: 'POST',
    path: `${STATEMENT_PATH}/disputes`,
    summary:
      'The provider disputes a line of its statement with words: the line waits until finance answers',
    effect: 'create',
    subject: named('provider'),
    params: statementKey,
    query: nothing,
    /** The line as it was shown. */
    body: z.strictObject({ line: ownLineSchema, text: paragraph.min(1) }),
    answer: versioned(disputeSchema),
    problems: whole(
      'not-found',
      'changed-meanwhile',
      'statement-changed',
      'statement-forecast',
      'already-disputed',
      'dispute-answered',
    ),
  },
  readDispute: reading(
    DISPUTE_PATH,
    'What a provider has against a line, and what finance answers',
    {
      kind: 'dispute',
      subject: named('provider'),
      params: disputeKey,
      schema: disputeSchema,
    },
  ),
  withdrawDispute: changing(
    `${DISPUTE_PATH}/withdrawal`,
    'The provider no longer disputes the line: it goes on',
    {
      method: 'POST',
      subject: named('provider'),
      params: disputeKey,
      body: nothing,
      schema: disputeSchema,
      problems: whole('not-in-this-state'),
    },
  ),
  answerDispute: changing(
    `${DISPUTE_PATH}/answer`,
    'Finance answers a dispute in words: upheld, its line waits until the facts are corrected; rejected, it goes on',
    {
      method: 'POST',
      subject: named('provider'),
      params: disputeKey,
      body: z.strictObject({ verdict: z.enum(['uphold', 'reject']), text: paragraph.min(1) }),
      schema: disputeSchema,
      problems: whole('not-in-this-state'),
    },
  ),
  readMonthHolds: {
    method: 'GET',
    path: '/settlements/{month}/holds',
    summary:
      'What providers dispute of a month, and whose payments a change of account holds; company checks are in the month’s difference',
    effect: 'read',
    subject: 'region',
    params: z.strictObject({ month: monthSchema }),
    query: nothing,
    body: nothing,
    answer: z.strictObject({
      disputes: z.array(versioned(disputeSchema)),
      accounts: z.array(ownKey.extend({ hold: accountHoldSchema })),
    }),
    problems: {},
  },
});
