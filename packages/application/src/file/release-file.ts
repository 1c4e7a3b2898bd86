import {
  type ContentProblem,
  type FileEvent,
  type FileId,
  type FileRecord,
  contentProblem,
  fileLifecycle,
} from '@jatkopolku/domain/file';
import { type Problem, type Result, refusal, success } from '@jatkopolku/kernel';

import type { EventType, Records, Stored } from '../records.ts';
import { stepOf } from '../step.ts';
import type { FileDeps } from './offer-file.ts';

export interface ReleaseFile {
  readonly fileId: FileId;
  /** The version that was seen: a file that changed since is not released. */
  readonly version: number;
}

type Move = ReleaseFile & { readonly before: Stored<FileRecord> | undefined };

const eventTypes: Record<FileEvent, EventType> = {
  release: 'file-released',
  refuse: 'file-refused',
};

/**
 * Releases a file whose content is what was offered; any other content is removed and the file refused.
 * The content goes first and the record follows: when that is cut short, doing it again finishes it.
 */
export async function releaseFile(
  { records, files }: FileDeps,
  command: ReleaseFile,
  actor: string,
): Promise<Result<Stored<FileRecord>, Problem>> {
  const before = await records.get('file', command);
  const move = { ...command, before };
  const step = fileStep(move, 'release');
  if (!step.ok) return step;
  const { record: file } = step.value.before;
  const content = await files.inspect(file);
  if (!content) return refusal({ code: 'file-not-uploaded' });
  const problem = contentProblem(file, content);
  if (!problem) {
    await files.release(file);
    return moveFile(records, move, { event: 'release', actor });
  }
  await files.discard(file);
  const refused = await moveFile(records, move, { event: 'refuse', actor, problem });
  return refused.ok ? refusal(problem) : refused;
}

function fileStep({ before, version }: Move, event: FileEvent) {
  return stepOf(before, { lifecycle: fileLifecycle, event, version, unknown: 'unknown-file' });
}

interface Moving {
  readonly event: FileEvent;
  readonly actor: string;
  readonly problem?: ContentProblem;
}

async function moveFile(
  records: Records,
  move: Move,
  { event, actor, problem }: Moving,
): Promise<Result<Stored<FileRecord>, Problem>> {
  const step = fileStep(move, event);
  if (!step.ok) return step;
  const { before, state, allowedFrom } = step.value;
  const record: FileRecord = { ...before.record, state, refusedReason: problem?.code ?? null };
  const act = { event: eventTypes[event], actor };
  const committed = await records.commit([{ kind: 'file', record, before, allowedFrom }], act);
  return committed.ok ? success({ record, version: before.version + 1 }) : committed;
}
