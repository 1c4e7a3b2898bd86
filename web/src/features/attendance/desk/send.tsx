import { isSheetSent } from '@jatkopolku/domain/attendance';
import { monthRange } from '@jatkopolku/kernel';
import { useState } from 'react';
import { InlineAlert } from 'suomifi-ui-components';

import { useActing } from '../../../acting/use-acting.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { ConfirmButtons } from '../../../ui/confirm-buttons.tsx';
import { ResultPlace, Section } from '../../../ui/result-place.tsx';
import { useDesk, useRows } from './desk.ts';
import { isReady, withMissing } from './readiness.ts';
import type { Row } from './row.ts';
import { useSend } from './send-month.ts';

/** Sends every month that is ready, and shows which were not sent, and why. */
export function SendAll() {
  const { t } = useTranslation('attendance');
  const { me } = useActing();
  const rows = useRows();
  const ready = rows.filter((row) => isReady(row, me?.userId ?? ''));
  const isDone = rows.every(({ sheet }) => sheet && isSheetSent[sheet.record.state]);
  return (
    <Section className="send">
      <div role="alert">
        {rows.map(
          ({ placement: { placementId }, clientName, notSent }) =>
            notSent && (
              <p key={placementId}>
                <strong>{clientName}</strong> {t(`send.left.${notSent}`)}
              </p>
            ),
        )}
      </div>
      {ready.length === 0 ? (
        <p className="quiet">{t(isDone ? 'send.done' : 'send.none')}</p>
      ) : (
        <SendButtons rows={ready} label={t('send.all', { count: ready.length })} />
      )}
    </Section>
  );
}

interface SendButtonsProps {
  readonly rows: readonly Row[];
  readonly label: string;
}

/** Sending is asked about once more, with what would be sent unfinished. */
function SendButtons({ rows, label }: SendButtonsProps) {
  const { t } = useTranslation('attendance');
  const { book } = useDesk();
  const send = useSend();
  const [isSending, setSending] = useState(false);
  const missing = withMissing(book, rows);
  const isEarly = book.today <= monthRange(book.month).end;
  const go = async () => {
    setSending(true);
    await send(rows);
    setSending(false);
  };
  return (
    <ConfirmButtons
      shown={rows}
      // The worker's own days are sent as they are at the second press.
      reading={{ markOf: () => '', factsOf: () => [] }}
      disabled={isSending}
      steps={[
        {
          key: 'send',
          text: label,
          confirmText: t('send.sure', { count: rows.length }),
          onTake: () => void go(),
        },
      ]}
    >
      {(isEarly || missing.length > 0) && (
        <InlineAlert status="warning">
          {isEarly && <p>{t('send.early')}</p>}
          {missing.length > 0 && (
            <p>{t('send.missing', { names: missing.map((row) => row.clientName).join(', ') })}</p>
          )}
        </InlineAlert>
      )}
    </ConfirmButtons>
  );
}

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
