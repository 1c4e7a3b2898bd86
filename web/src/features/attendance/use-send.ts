import { useTranslation } from 'react-i18next';

import { useApi } from '../../app/api/api.ts';
import { useRefresh } from '../../app/api/use-send.ts';
import { tellResult } from '../../ui/result-place.tsx';
import { useDesk } from './desk.ts';
import type { VersionedSheet } from './month-data.ts';
import type { AnswerDraft, Row } from './row.ts';
import { sendMonth } from './send-month.ts';
import { stateOf } from './use-editable.ts';

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
  return async (rows) => {
    const sent: Row[] = [];
    for (const { placement } of rows) {
      const isSent = await sendMonth({ book, saver, submit }, placement.placementId);
      if (isSent) sent.push(book.read(placement.placementId));
    }
    const accepted = sent.filter((row) => stateOf(row) === 'accepted').length;
    const waiting = sent.length - accepted;
    const left = rows.length - sent.length;
    tellResult(
      [
        sent.length > 0 && t('send.sentAll', { count: sent.length }),
        accepted > 0 && t('send.accepted', { count: accepted }),
        waiting > 0 && t('send.waits', { count: waiting }),
        left > 0 && t('send.someLeft', { count: left }),
      ]
        .filter(Boolean)
        .join(' '),
    );
    await refresh('submitSheet');
  };
}
