import { invoiceDueCents } from '@jatkopolku/domain/invoice';
import { ZERO_CENTS } from '@jatkopolku/kernel';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRefresh, useSending } from '../../queries/use-send.ts';
import { ConfirmButtons } from '../../ui/confirm-buttons.tsx';
import { showResult } from '../../ui/result-place.tsx';
import { Failure } from '../../ui/states.tsx';
import { useOwnFacts } from './own-facts.ts';
import { type FollowedInvoice, invoiceParams } from './queries.ts';

/** Sends the invoice as it was on the screen at the first press. */
export function SendInvoice({ invoice }: { readonly invoice: FollowedInvoice }) {
  const { t } = useTranslation('invoice');
  const format = useFormat();
  const refresh = useRefresh();
  const factsOf = useOwnFacts();
  const sending = useSending('sendInvoice', {
    working: t('own.isSending'),
    onSent: ({ record }) => showResult(t('own.wasSent', { number: record.document.number })),
  });
  if (sending.error) {
    const readAgain = () => void refresh('sendInvoice').then(() => sending.reset());
    return <Failure error={sending.error} onRetry={readAgain} />;
  }
  return (
    <ConfirmButtons
      shown={invoice}
      reading={{ markOf: ({ mark }) => mark ?? '', factsOf }}
      disabled={sending.isPending || sending.isSuccess}
      steps={[
        {
          key: 'send',
          text: t('own.send'),
          confirmText: ({ document }) =>
            t('own.sure', {
              amount: format.euros(document ? invoiceDueCents(document) : ZERO_CENTS),
            }),
          onTake: (shown) =>
            sending.mutate({
              params: invoiceParams(shown),
              body: { expectedMark: shown.mark ?? '' },
            }),
        },
      ]}
    />
  );
}
