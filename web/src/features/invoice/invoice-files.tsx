import { useMutation } from '@tanstack/react-query';
import { Button, VisuallyHidden } from 'suomifi-ui-components';

import { useApi } from '../../api/api.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ResultPlace, showResult } from '../../ui/result-place.tsx';
import { saveDocument } from '../../ui/save-document.ts';
import { Failure } from '../../ui/states.tsx';
import { type FollowedInvoice, invoiceParams } from './queries.ts';

const syntaxes = ['finvoice', 'peppol'] as const;

/** The e-invoice as a file, for who sends it by an operator of their own, or keeps it. */
export function InvoiceFiles({ invoice }: { readonly invoice: FollowedInvoice }) {
  const { t } = useTranslation('invoice');
  const api = useApi();
  const making = useMutation({
    mutationFn: (syntax: (typeof syntaxes)[number]) =>
      api.call('readInvoiceDocument', { params: invoiceParams(invoice), query: { syntax } }),
    onSuccess: (file) => {
      saveDocument(file);
      showResult(t('own.wasDownloaded', { name: file.name }));
    },
  });
  return (
    <ResultPlace>
      {making.error && <Failure error={making.error} onRetry={() => making.reset()} />}
      <p className="row-actions">
        {syntaxes.map((syntax) => (
          <Button
            key={syntax}
            variant="secondary"
            disabled={making.isPending}
            onClick={() => making.mutate(syntax)}
          >
            {t('own.download')}: {t(`own.syntaxes.${syntax}`)}
            <VisuallyHidden>{` ${invoice.document?.number ?? ''}`}</VisuallyHidden>
          </Button>
        ))}
      </p>
    </ResultPlace>
  );
}
