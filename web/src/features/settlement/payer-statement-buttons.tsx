import type { Month } from '@jatkopolku/kernel';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'suomifi-ui-components';

import { useApi } from '../../api/api.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ResultPlace, showResult } from '../../ui/result-place.tsx';
import { saveDocument } from '../../ui/save-document.ts';
import { Failure } from '../../ui/states.tsx';
import type { PayerRun } from './queries.ts';

interface PayerStatementButtonsProps
  extends Pick<PayerRun, 'runNo'>, Pick<PayerRun['payers'][number], 'payerNo'> {
  readonly month: Month;
  /** What the payer is called: without it every payer's buttons would sound the same. */
  readonly payer: string;
}

/** Gives a payer's statement of a run as a PDF, or as a table for a spreadsheet. */
export function PayerStatementButtons({
  month,
  runNo,
  payerNo,
  payer,
}: PayerStatementButtonsProps) {
  const { t } = useTranslation('settlement');
  const api = useApi();
  const language = useLanguage();
  const making = useMutation({
    mutationFn: (format: 'pdf' | 'csv') =>
      api.call('readPayerStatementDocument', {
        params: { month, runNo: `${runNo}`, payerNo: `${payerNo}` },
        query: { language, format },
      }),
    onSuccess: (file) => {
      saveDocument(file);
      showResult(t('payerStatements.wasDownloaded', { name: file.name }));
    },
  });
  const button = (format: 'pdf' | 'csv') => {
    const text = t(`payerStatements.${format}`);
    return (
      <Button
        variant="secondary"
        aria-label={`${text}, ${payer}, ${t('run', { no: runNo })}`}
        disabled={making.isPending}
        onClick={() => making.mutate(format)}
      >
        {text}
      </Button>
    );
  };
  return (
    <ResultPlace>
      {making.error && <Failure error={making.error} onRetry={() => making.reset()} />}
      <p>
        {button('pdf')} {button('csv')}
      </p>
    </ResultPlace>
  );
}
