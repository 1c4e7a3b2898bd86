import { useMutation } from '@tanstack/react-query';
import { Button } from 'suomifi-ui-components';

import { useApi } from '../../api/api.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { showResult } from '../../ui/result-place.tsx';
import { saveDocument } from '../../ui/save-document.ts';
import { Failure } from '../../ui/states.tsx';

interface LetterButtonProps {
  readonly recoveryId: string;
  readonly letter: 'notice' | 'decision';
}

/** Gives a letter of a recovery as a PDF, in the client's language. */
export function LetterButton({ recoveryId, letter }: LetterButtonProps) {
  const { t } = useTranslation('recovery');
  const api = useApi();
  const making = useMutation({
    mutationFn: () => api.call('readRecoveryLetter', { params: { recoveryId, letter } }),
    onSuccess: (file) => {
      saveDocument(file);
      showResult(t('letters.wasDownloaded', { name: file.name }));
    },
  });
  return (
    <>
      {making.error && <Failure error={making.error} onRetry={() => making.reset()} />}
      <div className="row-actions">
        <Button variant="secondary" disabled={making.isPending} onClick={() => making.mutate()}>
          {t(`letters.${letter}`)}
        </Button>
      </div>
    </>
  );
}
