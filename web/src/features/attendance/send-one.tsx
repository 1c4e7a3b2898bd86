import { useTranslation } from 'react-i18next';

import { useActing } from '../../app/acting/use-acting.ts';
import { ResultPlace } from '../../ui/result-place.tsx';
import { isReady } from './readiness.ts';
import type { Row } from './row.ts';
import { SendButtons } from './send-all.tsx';

/** Sends one client's month. */
export function SendOne({ row }: { readonly row: Row }) {
  const { t } = useTranslation('attendance');
  const { me } = useActing();
  if (!isReady(row, me?.userId ?? '')) {
    const isLeft = Object.keys(row.refused).length > 0;
    return isLeft ? <p className="quiet">{t('send.unsaved')}</p> : null;
  }
  return (
    <ResultPlace>
      <SendButtons rows={[row]} label={`${t('send.one')}: ${row.clientName}`} />
    </ResultPlace>
  );
}
