import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useApi } from '../../app/api/api.ts';
import { announce } from '../../ui/announcer.tsx';
import { useDesk } from './desk.ts';
import type { HeldSheet } from './month-data.ts';
import type { Row } from './row.ts';
import { sendMonth } from './send-month.ts';

/** Sends months, one by one: what one refuses does not keep the others. */
export function useSend(): (rows: readonly Row[]) => Promise<void> {
  const { t } = useTranslation('attendance');
  const { book, saver } = useDesk();
  const api = useApi();
  const queries = useQueryClient();
  const submit = ({ record, version }: HeldSheet) => {
    const { providerId, month, clientId, placementId } = record;
    const params = { providerId, month, clientId, placementId };
    return api.call('submitSheet', { params, version });
  };
  return async (rows) => {
    let sent = 0;
    for (const { placement } of rows) {
      if (await sendMonth({ book, saver, submit }, placement.placementId)) sent += 1;
    }
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
