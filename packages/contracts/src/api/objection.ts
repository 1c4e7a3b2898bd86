import { objectionSchema } from '@jatkopolku/domain/objection';
import { answerSchema } from '@jatkopolku/domain/remark';
import * as z from 'zod';

import { paragraph } from './fields.ts';
import { claimNoticeKey } from './letter.ts';
import { changing, creating, nothing, reading } from './operation.ts';
import { whole } from './problems.ts';
import { sliceOf } from './slice-of.ts';
import { named } from './subject.ts';

const OBJECTION_PATH = '/claims/{claimId}/objections/{decisionNo}';

/** What is written: compulsory, in some sentences. */
const said = z.strictObject({ text: paragraph.min(1) });
const eachOnce = (fileIds: readonly string[]) => new Set(fileIds).size === fileIds.length;
const saidWithFiles = said.extend({
  fileIds: answerSchema.shape.fileIds.refine(eachOnce, 'each file once').default([]),
});

const acting = {
  method: 'POST',
  subject: named('claim'),
  params: claimNoticeKey,
  schema: objectionSchema,
} as const;
const moves = whole('not-in-this-state', 'own-work', 'changed-meanwhile');

/** What providers have against decisions on their claims. */
export const objectionOperations = sliceOf('objection', {
  readObjection: reading(OBJECTION_PATH, 'An objection to a decision on a claim', {
    kind: 'objection',
    subject: named('claim'),
    params: claimNoticeKey,
    schema: objectionSchema,
  }),
  fileObjection: creating(
    '/objections',
    'The provider objects to a decision on its claim, by the day that its letter names',
    {
      subject: named('claim', 'body'),
      body: saidWithFiles.extend({
        claimId: objectionSchema.shape.claimId,
        decisionNo: objectionSchema.shape.decisionNo,
      }),
      schema: objectionSchema,
      location: OBJECTION_PATH,
      problems: {
        ...whole('not-found', 'nothing-to-object', 'objection-late', 'already-objected'),
        'evidence-unusable': '/fileIds',
      },
    },
  ),
  askAboutObjection: changing(
    `${OBJECTION_PATH}/question`,
    'An approver who had no part in the decision asks the provider about its objection',
    { ...acting, body: said, problems: moves },
  ),
  answerObjection: changing(
    `${OBJECTION_PATH}/answer`,
    'The provider answers what it was asked about its objection',
    { ...acting, body: saidWithFiles, problems: { ...moves, 'evidence-unusable': '/fileIds' } },
  ),
  withdrawObjection: changing(
    `${OBJECTION_PATH}/withdrawal`,
    'The provider withdraws its objection for good, while the county has written nothing of it',
    {
      ...acting,
      body: nothing,
      problems: whole('not-in-this-state', 'changed-meanwhile', 'objection-underway'),
    },
  ),
  decideObjection: changing(
    `${OBJECTION_PATH}/decision`,
    'An approver who had no part in the decision upholds the objection, so that a rejected claim waits again, or dismisses it',
    {
      ...acting,
      body: z.strictObject({
        verdict: z.enum(['uphold', 'dismiss']),
        reason: paragraph.default(''),
      }),
      problems: {
        ...moves,
        'claim-place-taken': '',
        'decision-reason-missing': '/reason',
      },
    },
  ),
});
