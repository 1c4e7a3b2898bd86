import { type Objection, objectionSteps, withdrawalProblem } from '@jatkopolku/domain/objection';
import { type Answer, objectionSubject } from '@jatkopolku/domain/remark';
import { type LocalDate, success } from '@jatkopolku/kernel';

import { type Expected, moveRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import type { NoticeDeps } from '../outcome/claim-notice.ts';
import { evidenceProblems } from '../outcome/evidence-problems.ts';
import type { Change, Records } from '../records.ts';
import { allow } from '../refuse.ts';
import { type Turn, remarkOf } from '../remark/create-remark.ts';
import type { ObjectionKey } from './file-objection.ts';
import { messageOf } from './objection-message.ts';

export type ExpectedObjection = Expected<ObjectionKey> & { readonly today: LocalDate };

/** A turn of an objection's exchange, as a change beside it. */
export function turnOf(
  objection: Objection,
  { actor, today }: Pick<ExpectedObjection, 'actor' | 'today'>,
  said: Pick<Turn, 'event' | 'text' | 'fileIds'>,
): Change {
  const turn = { number: objection.remarks, by: actor, on: today, category: null };
  return remarkOf(objectionSubject(objection), { ...turn, ...said, text: said.text.trim() });
}

/** Asks the provider something about its objection: its turn comes. */
export function askAboutObjection(
  deps: NoticeDeps,
  { today, ...expected }: ExpectedObjection,
  { text }: Pick<Answer, 'text'>,
): Saved<Objection> {
  return moveRecord(deps.records, {
    kind: 'objection',
    step: objectionSteps.ask,
    event: 'objection-asked',
    ...expected,
    edit: (objection, state) =>
      success({ ...objection, remarks: objection.remarks + 1, waitsSince: today, state }),
    beside: async (objection) => [
      turnOf(objection, { ...expected, today }, { event: 'asked', text, fileIds: [] }),
      ...(await messageOf(deps, objection, 'asked')),
    ],
  });
}

/** The provider answers what it was asked, with files where some show it. */
export function answerObjection(
  records: Records,
  { today, ...expected }: ExpectedObjection,
  { text, fileIds }: Answer,
): Saved<Objection> {
  return moveRecord(records, {
    kind: 'objection',
    step: objectionSteps.answer,
    event: 'objection-answered',
    ...expected,
    edit: async (objection, state) => {
      const { providerId } = objection;
      const claimant = { userId: expected.actor, providerId };
      const problems = await evidenceProblems(records, fileIds, { claimant, at: '/fileIds' });
      const remarks = objection.remarks + 1;
      return allow({ ...objection, remarks, waitsSince: today, state }, problems);
    },
    beside: (objection) => [
      turnOf(objection, { ...expected, today }, { event: 'answered', text, fileIds }),
    ],
  });
}

/**
 * The provider withdraws its objection for good, while the county has written nothing of it. The decision
 * holds, nobody waits for it any more, and both sides read who withdrew it.
 */
export function withdrawObjection(
  records: Records,
  { today, ...expected }: ExpectedObjection,
): Saved<Objection> {
  return moveRecord(records, {
    kind: 'objection',
    step: objectionSteps.withdraw,
    event: 'objection-withdrawn',
    ...expected,
    edit: (objection, state) => {
      const problem = withdrawalProblem(objection);
      const remarks = objection.remarks + 1;
      return allow({ ...objection, remarks, waitsSince: today, state }, problem ? [problem] : []);
    },
    beside: (objection) => [
      turnOf(objection, { ...expected, today }, { event: 'withdrawn', text: '', fileIds: [] }),
    ],
  });
}
