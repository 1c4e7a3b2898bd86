import {
  type ContentProblem,
  type FileId,
  type FileRecord,
  contentProblem,
  fileSteps,
} from '@jatkopolku/domain/file';
import { success } from '@jatkopolku/kernel';

import { type Expected, moveRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import { refuse } from '../refuse.ts';
import type { FileDeps } from './offer-file.ts';

export type ExpectedFile = Expected<{ readonly fileId: FileId }>;

/**
 * Releases a file whose content is what was offered; any other content is removed and the file refused.
 * The content goes first and the record follows: when that is cut short, doing it again finishes it.
 */
export async function releaseFile(deps: FileDeps, expected: ExpectedFile): Saved<FileRecord> {
  const { records, files } = deps;
  const found: { problem?: ContentProblem } = {};
  const released = await moveRecord(records, {
    kind: 'file',
    step: fileSteps.release,
    event: 'file-released',
    ...expected,
    edit: async (file, state) => {
      const content = await files.inspect(file);
      if (!content) return refuse('file-not-uploaded');
      const problem = contentProblem(file, content);
      if (problem) {
        found.problem = problem;
        return refuse(problem);
      }
      await files.release(file);
      return success({ ...file, state });
    },
  });
  return found.problem ? refuseFile(deps, expected, found.problem) : released;
}

async function refuseFile(
  { records, files }: FileDeps,
  expected: ExpectedFile,
  problem: ContentProblem,
): Saved<FileRecord> {
  const refused = await moveRecord(records, {
    kind: 'file',
    step: fileSteps.refuse,
    event: 'file-refused',
    ...expected,
    edit: async (file, state) => {
      await files.discard(file);
      return success({ ...file, state, refusedReason: problem.code });
    },
  });
  return refused.ok ? refuse(problem) : refused;
}
