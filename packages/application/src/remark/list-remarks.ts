import { type Caller, reachOf } from '@jatkopolku/domain/access';
import type { FileRecord } from '@jatkopolku/domain/file';
import {
  type ClaimName,
  type Remark,
  type SheetName,
  type Subject,
  claimSubject,
  conversationSubject,
  objectionSubject,
  sheetSubject,
} from '@jatkopolku/domain/remark';
import { type Result, success } from '@jatkopolku/kernel';

import { shownFiles } from '../file/list-evidence.ts';
import type { FileDeps } from '../file/offer-file.ts';
import { nameOf } from '../name-of.ts';
import type { FileAddress } from '../ports.ts';
import type { KeyOf } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';

interface RemarkFile {
  readonly file: FileRecord;
  /** Null for those who may read what was written, and not what shows it. */
  readonly address: FileAddress | null;
}

/** One turn, with who took it by name where the region knows it. */
interface ShownRemark {
  readonly remark: Remark;
  readonly byName: string | null;
  readonly files: RemarkFile[];
}

type Shown = Promise<Result<{ items: ShownRemark[] }, Refusal>>;

/** What was asked and answered about a month sheet, in order, for those who may read the sheet. */
export async function listSheetRemarks(
  deps: FileDeps,
  key: SheetName,
  caller: Pick<Caller, 'roles'>,
): Shown {
  const sheet = await deps.records.get('sheet', key);
  return sheet ? shown(deps, sheetSubject(sheet.record), caller) : refuse('not-found');
}

/** What was asked and answered about a claim, in order, for those who may read the claim. */
export async function listClaimRemarks(
  deps: FileDeps,
  key: Pick<ClaimName, 'claimId'>,
  caller: Pick<Caller, 'roles'>,
): Shown {
  const claim = await deps.records.get('claim', key);
  return claim ? shown(deps, claimSubject(claim.record), caller) : refuse('not-found');
}

/** What was written of an objection by both sides, in order, for those who may read the claim. */
export async function listObjectionRemarks(
  deps: FileDeps,
  key: KeyOf<'objection'>,
  caller: Pick<Caller, 'roles'>,
): Shown {
  const objection = await deps.records.get('objection', key);
  return objection ? shown(deps, objectionSubject(objection.record), caller) : refuse('not-found');
}

/** What was written in a conversation, and who has read it, in order, for those who may read the placement's. */
export async function listConversationRemarks(
  deps: FileDeps,
  key: KeyOf<'conversation'>,
  caller: Pick<Caller, 'roles'>,
): Shown {
  const conversation = await deps.records.get('conversation', key);
  if (!conversation) return refuse('not-found');
  return shown(deps, conversationSubject(conversation.record), caller);
}

async function shown(
  deps: FileDeps,
  { subject }: Subject,
  caller: Pick<Caller, 'roles'>,
): Promise<Result<{ items: ShownRemark[] }, never>> {
  const { records } = deps;
  const stored = await records.list('remark', { subject });
  const people = [...new Set(stored.map(({ record }) => record.by))];
  const named = await Promise.all(
    people.map(async (by) => [by, await nameOf(records, by)] as const),
  );
  const names = new Map(named);
  const seesFiles = reachOf(caller, 'listEvidence') !== undefined;
  const items = stored.map(async ({ record: remark }) => {
    const files = await shownFiles(deps, remark.fileIds);
    return {
      remark,
      byName: names.get(remark.by) ?? null,
      files: files.map(({ file, address }) => ({ file, address: seesFiles ? address : null })),
    };
  });
  return success({ items: await Promise.all(items) });
}
