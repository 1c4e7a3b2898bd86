import type { Month } from '@jatkopolku/kernel';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'suomifi-ui-components';

import { useApi } from '../../api/api.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ResultPlace, showResult } from '../../ui/result-place.tsx';
import { saveDocument } from '../../ui/save-document.ts';
import { Failure } from '../../ui/states.tsx';

/** Gives the claim of the month as a PDF, or as a table for a spreadsheet. */
export function StateClaimButtons({ month }: { readonly month: Month }) {
  const { t } = useTranslation('settlement');
  const api = useApi();
  const language = useLanguage();
  const making = useMutation({
    mutationFn: (format: 'pdf' | 'csv') =>
      api.call('readStateClaimDocument', { params: { month }, query: { language, format } }),
    onSuccess: (file) => {
      saveDocument(file);
      showResult(t('stateClaim.wasDownloaded', { name: file.name }));
    },
  });
  return (
    <ResultPlace>
      {making.error && <Failure error={making.error} onRetry={() => making.reset()} />}
      <p>
        <Button
          variant="secondary"
          disabled={making.isPending}
          onClick={() => making.mutate('pdf')}
        >
          {t('stateClaim.pdf')}
        </Button>{' '}
        <Button
          variant="secondary"
          disabled={making.isPending}
          onClick={() => making.mutate('csv')}
        >
          {t('stateClaim.csv')}
        </Button>
      </p>
    </ResultPlace>
  );
}
