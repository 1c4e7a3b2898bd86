import type { Notification } from '@jatkopolku/domain/notification';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'suomifi-ui-components';

import { useApi } from '../../api/api.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ResultPlace, showResult } from '../../ui/result-place.tsx';
import { saveDocument } from '../../ui/save-document.ts';
import { Failure } from '../../ui/states.tsx';

interface DocumentButtonsProps {
  readonly record: Pick<Notification, 'clientId' | 'notificationNo'>;
}

/** Gives a notification as a PDF, or as a table for a spreadsheet. */
export function DocumentButtons({ record: { clientId, notificationNo } }: DocumentButtonsProps) {
  const { t } = useTranslation('notification');
  const api = useApi();
  const language = useLanguage();
  const making = useMutation({
    mutationFn: (format: 'pdf' | 'csv') =>
      api.call('readNotificationDocument', {
        params: { clientId, notificationNo: `${notificationNo}` },
        query: { language, format },
      }),
    onSuccess: (file) => {
      saveDocument(file);
      showResult(t('wasDownloaded', { name: file.name }));
    },
  });
  const button = (format: 'pdf' | 'csv') => (
    <Button variant="secondary" disabled={making.isPending} onClick={() => making.mutate(format)}>
      {t(format)}
    </Button>
  );
  return (
    <ResultPlace>
      {making.error && <Failure error={making.error} onRetry={() => making.reset()} />}
      <p>
        {button('pdf')} {button('csv')}
      </p>
    </ResultPlace>
  );
}
