import type { Answer } from '../../api/operation-names.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useSending } from '../../queries/use-send.ts';
import { FileChoice } from '../../ui/file-choice.tsx';
import { FileFaults } from '../../ui/file-faults.tsx';
import { Section, showResult } from '../../ui/result-place.tsx';

/** Reads an answer of the bank or the ERP in: which batch it is of, the answer itself says. */
export function AnswerSection() {
  const { t } = useTranslation('payment');
  const setting = {
    working: t('answer.isReading'),
    onSent: ({ record }: Answer<'saveBankAnswer'>) =>
      showResult(
        t('answer.wasRead', { no: record.batchNo, state: t(`batches.states.${record.state}`) }),
      ),
  };
  const [fromBank, fromErp] = [
    useSending('saveBankAnswer', setting),
    useSending('saveErpAnswer', setting),
  ];
  const read = async (file: File) => {
    const text = await file.text();
    for (const one of [fromBank, fromErp]) one.reset();
    if (/\.csv$/i.test(file.name)) fromErp.mutate({ body: { csv: text } });
    else fromBank.mutate({ body: { xml: text } });
  };
  const failed = [fromBank, fromErp].find(({ error }) => error !== null);
  return (
    <Section title={t('answer.title')}>
      {failed?.error && <FileFaults error={failed.error} onRetry={() => failed.reset()} />}
      <FileChoice
        label={t('answer.choose')}
        hint={t('answer.text')}
        accept=".xml,.csv,application/xml,text/xml,text/csv"
        disabled={fromBank.isPending || fromErp.isPending}
        onChoose={(file) => void read(file)}
      />
    </Section>
  );
}
