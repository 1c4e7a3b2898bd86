import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import { Refused } from '../../api/refused.ts';
import { useSending } from '../../queries/use-send.ts';
import { Section, showResult } from '../../ui/result-place.tsx';
import { Failure } from '../../ui/states.tsx';

/** Reads an answer of the bank in: which batch it is of, the answer itself says. */
export function AnswerSection() {
  const { t } = useTranslation('payment');
  const hint = useId();
  const saving = useSending('saveBankAnswer', {
    working: t('answer.isReading'),
    onSent: ({ record }) =>
      showResult(
        t('answer.wasRead', { no: record.batchNo, state: t(`batches.states.${record.state}`) }),
      ),
  });
  const read = async (file: File) => {
    const xml = await file.text();
    saving.mutate({ body: { xml } });
  };
  return (
    <Section title={t('answer.title')}>
      <p id={hint}>{t('answer.text')}</p>
      {saving.error && <AnswerFaults error={saving.error} onRetry={() => saving.reset()} />}
      <label className="file-choice">
        <input
          type="file"
          className="visually-hidden"
          accept=".xml,application/xml,text/xml"
          disabled={saving.isPending}
          aria-describedby={hint}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file may be chosen once more after it was mended.
            target.value = '';
            if (file) void read(file);
          }}
        />
        {t('answer.choose')}
      </label>
    </Section>
  );
}

interface AnswerFaultsProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** Everything that is wrong with the answer, each with its line. */
function AnswerFaults({ error, onRetry }: AnswerFaultsProps) {
  const faults = error instanceof Refused ? (error.problem.errors ?? []) : [];
  if (faults.length < 2) return <Failure error={error} onRetry={onRetry} />;
  return (
    <div role="alert">
      <ul className="problems">
        {[...new Set(faults.map(({ detail }) => detail))].map((detail) => (
          <li key={detail}>{detail}</li>
        ))}
      </ul>
    </div>
  );
}
