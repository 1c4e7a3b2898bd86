import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useApi } from '../../app/api/api.ts';
import { announce } from '../../ui/announcer.tsx';
import { useDesk } from './desk.ts';
import type { Row } from './row.ts';

/** Sends months, one by one: what one refuses does not keep the others. */
export function useSend(): (rows: readonly Row[]) => Promise<void> {
  const { t } = useTranslation('attendance');
  const { book, saver } = useDesk();
  const api = useApi();
  const queries = useQueryClient();
  const send = async ({ placement: { placementId } }: Row): Promise<boolean> => {
    await saver.whenSaved(placementId);
    const { sheet } = book.read(placementId);
    if (!sheet) return false;
    const { providerId, month, clientId } = sheet.record;
    const params = { providerId, month, clientId, placementId };
    try {
      book.moved(placementId, await api.call('submitSheet', { params, version: sheet.version }));
      return true;
    } catch (error) {
      book.failed(placementId, error instanceof Error ? error : new Error(String(error)));
      return false;
    }
  };
  return async (rows) => {
    let sent = 0;
    for (const row of rows) if (await send(row)) sent += 1;
    const left = rows.length - sent;
    announce(
      [
        sent > 0 && t('send.sentAll', { count: sent }),
        left > 0 && t('send.someLeft', { count: left }),
      ]
        .filter(Boolean)
        .join(' '),
    );
    await queries.invalidateQueries({ queryKey: ['tasks'] });
  };
}
