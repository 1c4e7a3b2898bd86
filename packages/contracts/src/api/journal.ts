import { accountMapSchema, journalSchema } from '@jatkopolku/domain/journal';
import { monthSchema } from '@jatkopolku/kernel';
import { languages } from '@jatkopolku/words/language';
import * as z from 'zod';

import { changing, nothing, readingSettings } from './operation.ts';
import { whole } from './problems.ts';
import { sliceOf } from './slice-of.ts';

const monthKey = z.strictObject({ month: monthSchema });

/** What goes to the region's own accounting, and to which of its accounts. */
export const journalOperations = sliceOf('journal', {
  readAccountMap: readingSettings(
    '/account-map',
    'Which accounts and cost centres of its own the region’s journal goes to; the version 0 of nothing',
    { kind: 'accountMap', subject: 'region', schema: accountMapSchema },
  ),
  changeAccountMap: changing(
    '/account-map',
    'Finance maps the accounts of the journal to the region’s own, from now on',
    {
      subject: 'region',
      params: nothing,
      body: accountMapSchema.omit({ mapId: true }),
      schema: accountMapSchema,
      problems: whole('changed-meanwhile', 'unknown-cost-centre'),
    },
  ),
  readJournal: {
    method: 'GET',
    path: '/settlements/{month}/journal',
    summary:
      'The vouchers of a month’s released runs with its accruals, and what of it waits: accounts that are not mapped, runs that are not released; amounts in cents, debit above zero',
    effect: 'read',
    subject: 'region',
    params: monthKey,
    query: nothing,
    body: nothing,
    answer: journalSchema,
    problems: whole('not-found'),
  },
  readJournalDocument: {
    method: 'GET',
    path: '/settlements/{month}/journal/document',
    summary:
      'The same for the accounting, as a CSV for Finnish spreadsheets (semicolons, decimal comma, UTF-8 with its mark) or as an XLSX: of all released runs, or of one',
    effect: 'read',
    subject: 'region',
    params: monthKey,
    query: z.strictObject({
      language: z.enum(languages),
      fileType: z.enum(['csv', 'xlsx']),
      runNo: z
        .string()
        .regex(/^[1-9]\d{0,3}$/)
        .optional(),
    }),
    body: nothing,
    answer: z.strictObject({
      name: z.string(),
      mediaType: z.enum([
        'text/csv',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      ]),
      base64: z.base64(),
    }),
    problems: whole('not-found', 'journal-unreleased', 'account-unmapped'),
  },
});
