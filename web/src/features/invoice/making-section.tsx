import type { Month } from '@jatkopolku/kernel';

import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { useSending } from '../../queries/use-send.ts';
import { ConfirmButtons } from '../../ui/confirm-buttons.tsx';
import { Section, showResult } from '../../ui/result-place.tsx';
import { Failure } from '../../ui/states.tsx';

/** Makes the month's invoices in its providers' names, where the county has agreed so with them. */
export function MakingSection({ month }: { readonly month: Month }) {
  const { t } = useTranslation('invoice');
  const { data: settings } = useRead('readInvoiceSettings', {});
  const making = useSending('billForProviders', {
    working: t('making.isMaking'),
    onSent: (done) => showResult(t('making.done', done)),
  });
  if (!settings?.record.selfBilling) return null;
  return (
    <Section title={t('making.title')}>
      <p>{t('making.text')}</p>
      {making.error && <Failure error={making.error} onRetry={() => making.reset()} />}
      <ConfirmButtons
        shown={month}
        reading={{ markOf: (one) => one, factsOf: () => [] }}
        disabled={making.isPending}
        steps={[
          {
            key: 'make',
            text: t('making.make'),
            confirmText: t('making.sure'),
            onTake: () => making.mutate({ params: { month } }),
          },
        ]}
      />
    </Section>
  );
}
