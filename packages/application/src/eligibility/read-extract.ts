import {
  type Check,
  type Extract,
  type LookupOutcome,
  decisionEnd,
  isTooOld,
  redoCheck,
} from '@jatkopolku/domain/eligibility';
import type { FileId } from '@jatkopolku/domain/file';
import { type LocalDate, type Problem, must, success } from '@jatkopolku/kernel';

import { changeRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import type { Records } from '../records.ts';
import { refuse } from '../refuse.ts';
import type { ExpectedCheck } from './review-check.ts';

export type ReadExtract = Pick<Extract, 'register' | 'formCode' | 'fileId' | 'issuedOn'>;

/**
 * Takes an extract that the actor has read. It replaces the open data, which does not have most
 * associations and foundations, until it expires; then it is asked for again.
 */
export function readExtract(
  records: Records,
  { today, ...expected }: ExpectedCheck,
  read: ReadExtract,
): Saved<Check> {
  return changeRecord(records, {
    kind: 'check',
    event: 'extract-read',
    ...expected,
    edit: async (check) => {
      const problems = [
        ...(await documentProblems(records, read.fileId, '/fileId')),
        ...dayProblems(read.issuedOn, today),
      ];
      if (problems.length > 0) return refuse(...problems);
      const validUntil = decisionEnd(read.issuedOn);
      const extract = { ...read, readBy: expected.actor, readOn: today, validUntil };
      const provider = must(await records.get('provider', check), 'the provider').record;
      const { askedOn, askedAt, answerHash } = check;
      const redone = redoCheck({
        provider,
        before: { ...check, extract },
        signed: null,
        lookup: lastLookup(check),
        answerHash,
        askedOn: today,
        askedAt,
      });
      return success({ ...redone, askedOn });
    },
  });
}

/** The extract adds to what the register answered last; it answers for a register that does not answer as little as for one that does. */
function lastLookup({ silence, facts, grounds }: Check): LookupOutcome {
  if (silence) return { outcome: 'failed', why: silence };
  const wasFound =
    facts && !grounds.includes('not-found') && !grounds.includes('read-from-extract');
  return wasFound ? { outcome: 'found', facts } : { outcome: 'not-found' };
}

/** A document is of a day that has been, and young enough when it is given. */
export function dayProblems(issuedOn: LocalDate, today: LocalDate): Problem[] {
  if (issuedOn > today) return [{ code: 'invalid-date', at: '/issuedOn' }];
  return isTooOld(issuedOn, today) ? [{ code: 'document-too-old', at: '/issuedOn' }] : [];
}

/** Only a file that was checked and released is a document. */
export async function documentProblems(
  records: Records,
  fileId: FileId,
  at: string,
): Promise<Problem[]> {
  const file = await records.get('file', { fileId });
  return file?.record.state === 'released' ? [] : [{ code: 'evidence-unusable', at }];
}
