import type { Month } from '@jatkopolku/kernel';

import { useTranslation } from '../../i18n/use-translation.ts';
import { useSending } from '../../queries/use-send.ts';
import { FileChoice } from '../../ui/file-choice.tsx';
import { FileFaults } from '../../ui/file-faults.tsx';
import { Section, showResult } from '../../ui/result-place.tsx';

/** Reads an invoice in that a provider made elsewhere: whose it is, the invoice itself says. */
export function TakingSection({ month }: { readonly month: Month }) {
  const { t } = useTranslation('invoice');
  const taking = useSending('takeInvoice', {
    working: t('taking.isReading'),
    onSent: ({ record }) => {
      const number = record.arrived?.number ?? record.document.number;
      showResult(t(record.state === 'matched' ? 'taking.matched' : 'taking.differs', { number }));
    },
  });
  const take = async (file: File) => {
    const xml = await file.text();
    taking.mutate({ params: { month }, body: { xml } });
  };
  return (
    <Section title={t('taking.title')}>
      {taking.error && <FileFaults error={taking.error} onRetry={() => taking.reset()} />}
      <FileChoice
        label={t('taking.choose')}
        hint={t('taking.text')}
        accept=".xml,application/xml,text/xml"
        disabled={taking.isPending}
        onChoose={(file) => void take(file)}
      />
    </Section>
  );
}
