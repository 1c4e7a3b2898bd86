import { useMutation } from '@tanstack/react-query';
import { Button } from 'suomifi-ui-components';

import { useApi } from '../../api/api.ts';
import type { Answer } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ResultPlace, showResult } from '../../ui/result-place.tsx';
import { saveDocument } from '../../ui/save-document.ts';
import { Failure } from '../../ui/states.tsx';
import type { JournalProps } from './journal-props.ts';

/** What goes out with each run of the month: its files, or that it waits to be released. */
export function JournalRuns({ journal }: JournalProps) {
  return journal.runs.map((run) => <JournalRun key={run.runNo} journal={journal} run={run} />);
}

interface JournalRunProps extends JournalProps {
  readonly run: Answer<'readJournal'>['runs'][number];
}

function JournalRun({ journal, run }: JournalRunProps) {
  const { t } = useTranslation('journal');
  const format = useFormat();
  const { runNo, releasedOn, vouchers, debitCents } = run;
  return (
    <>
      <p>
        <strong>{t('run', { no: runNo })}</strong>{' '}
        {releasedOn === null
          ? t('runWaits')
          : t('runSum', {
              date: format.date(releasedOn),
              count: vouchers,
              amount: format.euros(debitCents),
            })}
      </p>
      {releasedOn !== null && journal.unmapped.length === 0 && (
        <RunFiles journal={journal} run={run} />
      )}
    </>
  );
}

function RunFiles({ journal: { month }, run: { runNo } }: JournalRunProps) {
  const { t } = useTranslation('journal');
  const api = useApi();
  const language = useLanguage();
  const making = useMutation({
    mutationFn: (fileType: 'csv' | 'xlsx') => {
      const query = { language, fileType, runNo: `${runNo}` };
      return api.call('readJournalDocument', { params: { month }, query });
    },
    onSuccess: (file) => {
      saveDocument(file);
      showResult(t('wasDownloaded', { name: file.name }));
    },
  });
  const button = (fileType: 'csv' | 'xlsx') => (
    <Button variant="secondary" disabled={making.isPending} onClick={() => making.mutate(fileType)}>
      {t(fileType, { no: runNo })}
    </Button>
  );
  return (
    <ResultPlace>
      {making.error && <Failure error={making.error} onRetry={() => making.reset()} />}
      <p>
        {button('xlsx')} {button('csv')}
      </p>
    </ResultPlace>
  );
}
