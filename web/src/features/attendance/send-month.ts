import type { PlacementId } from '@jatkopolku/domain/placement';

import type { Desk } from './desk.ts';
import type { VersionedSheet } from './month-data.ts';
import type { AnswerDraft, NotSent, Row } from './row.ts';
import { hasAny } from './saving.ts';

interface Sending extends Desk {
  readonly submit: (sheet: VersionedSheet, answer: AnswerDraft) => Promise<VersionedSheet>;
}

/**
 * Sends a month as it stands on the page, or not at all: a day that is not saved would be lost.
 *
 * @returns whether it was sent; why not, the book tells at the row.
 */
export async function sendMonth(
  { book, saver, submit }: Sending,
  placementId: PlacementId,
): Promise<boolean> {
  await saver.whenSaved(placementId);
  const row = book.read(placementId);
  if (row.error) return false;
  const left = leftOf(row);
  if (left !== undefined || !row.sheet) {
    book.notSent(placementId, left ?? 'unsaved');
    return false;
  }
  try {
    book.moved(placementId, await submit(row.sheet, row.answer));
    return true;
  } catch (error) {
    book.failed(placementId, error instanceof Error ? error : new Error(String(error)));
    return false;
  }
}

function leftOf({ refused, unsaved, answer }: Row): NotSent | undefined {
  if (answer.isUnderway) return 'attaching';
  if (hasAny(refused)) return 'refused';
  return hasAny(unsaved) ? 'unsaved' : undefined;
}
