import type { Month } from '@jatkopolku/kernel';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'suomifi-ui-components';

import { useApi } from '../../api/api.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ResultPlace, showResult } from '../../ui/result-place.tsx';
import { saveDocument } from '../../ui/save-document.ts';
import { Failure } from '../../ui/states.tsx';

const documentTypes = ['pdf', 'xlsx'] as const;

/** Gives the reconciliation of the month on paper, or as a table. */
export function ReconciliationButtons({ month }: { readonly month: Month }) {
  const { t } = useTranslation('reconciliation');
  const api = useApi();
  const language = useLanguage();
  const making = useMutation({
    mutationFn: (documentType: (typeof documentTypes)[number]) =>
      api.call('readReconciliationDocument', {
        params: { month },
        query: { language, documentType },
      }),
    meta: { working: t('document.isMaking') },
    onSuccess: (file) => {
      saveDocument(file);
      showResult(t('document.wasDownloaded', { name: file.name }));
    },
  });
  return (
    <ResultPlace>
      {making.error && <Failure error={making.error} onRetry={() => making.reset()} />}
      <p className="row-actions">
        {documentTypes.map((documentType) => (
          <Button
            key={documentType}
            variant="secondary"
            disabled={making.isPending}
            onClick={() => making.mutate(documentType)}
          >
            {t(`document.${documentType}`)}
          </Button>
        ))}
      </p>
    </ResultPlace>
  );
}
