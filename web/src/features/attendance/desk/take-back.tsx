import { refusalOf } from '@jatkopolku/domain/access';
import { useState } from 'react';
import { Paragraph } from 'suomifi-ui-components';

import { useActing } from '../../../acting/use-acting.ts';
import { useApi } from '../../../api/api.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useRefresh } from '../../../queries/use-send.ts';
import { ConfirmButtons } from '../../../ui/confirm-buttons.tsx';
import { ResultPlace, showResult } from '../../../ui/result-place.tsx';
import { useDesk } from './desk.ts';
import type { VersionedSheet } from './month-data.ts';
import type { Row } from './row.ts';

/** A sent month can be taken back to be changed, until somebody decides on it. */
export function TakeBack({ row }: { readonly row: Row }) {
  const { me } = useActing();
  const { sheet } = row;
  const isSent =
    sheet !== undefined && refusalOf('takeBackSheet', sheet.record, me?.userId ?? '') === undefined;
  return <ResultPlace>{isSent && <TakeBackButton row={row} sheet={sheet} />}</ResultPlace>;
}

function TakeBackButton({ row, sheet }: { readonly row: Row; readonly sheet: VersionedSheet }) {
  const { t } = useTranslation('attendance');
  const [isTaking, setTaking] = useState(false);
  const takeBack = useTakeBack(row);
  const take = async (expected: VersionedSheet) => {
    setTaking(true);
    await takeBack(expected);
    setTaking(false);
  };
  return (
    <>
      <Paragraph>{t('takeBack.text')}</Paragraph>
      <ConfirmButtons
        shown={sheet}
        reading={{ markOf: ({ version }) => version, factsOf: () => [] }}
        disabled={isTaking}
        steps={[
          {
            key: 'take-back',
            variant: 'secondary',
            text: t('takeBack.take', { name: row.clientName }),
            confirmText: t('takeBack.sure'),
            onTake: (expected) => void take(expected),
          },
        ]}
      />
    </>
  );
}

/** What fails, since somebody may have decided on the month meanwhile, the desk shows at the row. */
function useTakeBack({ placement: { placementId } }: Row) {
  const { t } = useTranslation('attendance');
  const { book } = useDesk();
  const api = useApi();
  const refresh = useRefresh();
  return async ({ record, version }: VersionedSheet): Promise<void> => {
    const { providerId, month, clientId } = record;
    const params = { providerId, month, clientId, placementId };
    try {
      book.moved(placementId, await api.call('takeBackSheet', { params, version }));
      showResult(t('takeBack.done'));
    } catch (error) {
      book.failed(placementId, error instanceof Error ? error : new Error(String(error)));
    }
    await refresh('takeBackSheet');
  };
}
