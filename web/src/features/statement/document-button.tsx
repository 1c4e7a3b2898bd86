import { useMutation } from '@tanstack/react-query';
import { Button } from 'suomifi-ui-components';

import { useApi } from '../../api/api.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ResultPlace, showResult } from '../../ui/result-place.tsx';
import { saveDocument } from '../../ui/save-document.ts';
import { Failure } from '../../ui/states.tsx';
import { type Statement, statementParams } from './queries.ts';

/** Gives the statement as a PDF in the reader's language, made when somebody asks for it. */
export function DocumentButton({ statement }: { readonly statement: Statement }) {
  const { t } = useTranslation('statement');
  const api = useApi();
  const language = useLanguage();
  const printing = useMutation({
    mutationFn: () =>
      api.call('readProviderStatementDocument', {
        params: statementParams(statement),
        query: { language },
      }),
    onSuccess: (file) => {
      saveDocument(file);
      showResult(t('wasDownloaded', { name: file.name }));
    },
  });
  return (
    <ResultPlace className="statement-document">
      {printing.error && <Failure error={printing.error} onRetry={() => printing.reset()} />}
      <Button variant="secondary" disabled={printing.isPending} onClick={() => printing.mutate()}>
        {t('download')}
      </Button>
    </ResultPlace>
  );
}
