import type { PlacementId } from '@jatkopolku/domain/placement';

import { useApi } from '../../../api/api.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useRefresh } from '../../../queries/use-send.ts';
import { showResult } from '../../../ui/result-place.tsx';
import { useFlagText } from '../../approval/use-flag-text.ts';
import { type Desk, stateOf, useDesk } from './desk.ts';
import type { VersionedSheet } from './month-data.ts';
import type { AnswerDraft, NotSent, Row } from './row.ts';
import { hasAny } from './saving.ts';
import { sentFlags } from './sent-flags.ts';

/** Sends months, one by one: what one refuses does not keep the others. */
export function useSend(): (rows: readonly Row[]) => Promise<void> {
  const { t } = useTranslation('attendance');
  const { book, saver } = useDesk();
  const api = useApi();
  const refresh = useRefresh();
  const submit = ({ record, version }: VersionedSheet, { text, files }: AnswerDraft) => {
    const { providerId, month, clientId, placementId } = record;
    const params = { providerId, month, clientId, placementId };
    const answer = { text, fileIds: files.map(({ fileId }) => fileId) };
    return api.call('submitSheet', { params, version, body: { answer } });
  };
  const { flag } = useFlagText(book.rows()[0]?.settings.caps ?? []);
  const whyOf = (row: Row) => {
    const flags = sentFlags(row).map((one) => flag(one).toLowerCase());
    return flags.length > 0 && t('send.why', { name: row.clientName, flags: flags.join(', ') });
  };
  return async (rows) => {
    const sent: Row[] = [];
    for (const { placement } of rows) {
      const isSent = await sendMonth({ book, saver, submit }, placement.placementId);
      if (isSent) sent.push(book.read(placement.placementId));
    }
    const accepted = sent.filter((row) => stateOf(row) === 'accepted').length;
    const waiting = sent.length - accepted;
    const left = rows.length - sent.length;
    showResult(
      [
        sent.length > 0 && t('send.sentAll', { count: sent.length }),
        accepted > 0 && t('send.accepted', { count: accepted }),
        waiting > 0 && t('send.waits', { count: waiting }),
        ...sent.map(whyOf),
        left > 0 && t('send.someLeft', { count: left }),
      ]
        .filter(Boolean)
        .join(' '),
    );
    await refresh('submitSheet');
  };
}

interface Sending extends Desk {
  readonly submit: (sheet: VersionedSheet, answer: AnswerDraft) => Promise<VersionedSheet>;
}

/**
 * Sends a month as the page shows it, or not at all: a day that is not saved would be lost.
 *
 * @returns whether it was sent; why not, the book notes at the row.
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
