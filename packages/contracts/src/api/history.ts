import { agreementIdSchema } from '@jatkopolku/domain/agreement';
import { clientIdSchema } from '@jatkopolku/domain/client';
import { commitmentIdSchema } from '@jatkopolku/domain/commitment';
import { frameworkIdSchema } from '@jatkopolku/domain/framework';
import { type HistoryKind, historyKinds } from '@jatkopolku/domain/history';
import { accountMapSchema } from '@jatkopolku/domain/journal';
import { claimIdSchema } from '@jatkopolku/domain/outcome';
import { placementIdSchema } from '@jatkopolku/domain/placement';
import { accountSchema, providerIdSchema } from '@jatkopolku/domain/provider';
import { monthSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { recordHistorySchema } from '../record-history.ts';
import { nothing, pageQuery } from './operation.ts';
import { whole } from './problems.ts';
import { sliceOf } from './slice-of.ts';

function wholeNumber(pattern: RegExp) {
  return z.string().regex(pattern).transform(Number);
}

const keyParts = {
  frameworkId: frameworkIdSchema,
  providerId: providerIdSchema,
  accountId: accountSchema.shape.accountId,
  agreementId: agreementIdSchema,
  clientId: clientIdSchema,
  position: wholeNumber(/^(0|[1-9]\d{0,3})$/),
  placementId: placementIdSchema,
  month: monthSchema,
  claimId: claimIdSchema,
  runNo: wholeNumber(/^[1-9]\d{0,3}$/),
  year: wholeNumber(/^2\d{3}$/),
  commitmentId: commitmentIdSchema,
  mapId: accountMapSchema.shape.mapId,
};
export type HistoryKeyPart = keyof typeof keyParts;

/** The names by which a record of each kind is asked for. */
export const historyKeys = {
  framework: ['frameworkId'],
  provider: ['providerId'],
  account: ['providerId', 'accountId'],
  agreement: ['agreementId'],
  client: ['clientId'],
  benefit: ['clientId', 'position'],
  placement: ['placementId'],
  sheet: ['providerId', 'month', 'clientId', 'placementId'],
  claim: ['claimId'],
  run: ['month', 'runNo'],
  commitment: ['year', 'commitmentId'],
  accountMap: ['mapId'],
} as const satisfies Record<HistoryKind, readonly HistoryKeyPart[]>;

const asked = z
  .strictObject({
    kind: z.enum(historyKinds),
    ...pageQuery.shape,
    ...keyParts,
  })
  .partial()
  .required({ kind: true })
  .superRefine((query, context) => {
    const missing = historyKeys[query.kind].filter((name) => query[name] === undefined);
    for (const name of missing) {
      context.addIssue({
        code: 'invalid_type',
        expected: 'string',
        input: undefined,
        path: [name],
      });
    }
  });

/** Who changed what in any record. */
export const historyOperations = sliceOf('history', {
  readHistory: {
    method: 'GET',
    path: '/history',
    summary:
      'Who changed what of a record from what to what, when, the newest first; a record is named by its kind and the parts of its key, amounts in cents',
    effect: 'read',
    subject: 'region',
    params: nothing,
    query: asked,
    body: nothing,
    answer: recordHistorySchema,
    problems: whole('not-found', 'cursor-invalid'),
  },
});
