import { useMutation } from '@tanstack/react-query';
import { Button, VisuallyHidden } from 'suomifi-ui-components';

import { useApi } from '../../api/api.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { showResult } from '../../ui/result-place.tsx';
import { saveDocument } from '../../ui/save-document.ts';
import { Failure } from '../../ui/states.tsx';
import { type ClaimNotice, objectionParams } from './queries.ts';

interface LetterButtonProps {
  readonly notice: ClaimNotice;
  /** Which decision it is, for those who hear the buttons one by one. */
  readonly about: string;
}

/** Gives the letter of a decision as a PDF, made when somebody asks for it. */
export function LetterButton({ notice, about }: LetterButtonProps) {
  const { t } = useTranslation('objection');
  const api = useApi();
  const letter = useMutation({
    mutationFn: () => api.call('readClaimLetter', { params: objectionParams(notice) }),
    onSuccess: (file) => {
      saveDocument(file);
      showResult(t('letterOpened', { name: file.name }));
    },
  });
  return (
    <>
      {letter.error && <Failure error={letter.error} onRetry={() => letter.reset()} />}
      <div className="row-actions">
        <Button variant="secondary" disabled={letter.isPending} onClick={() => letter.mutate()}>
          {t('letter')}
          <VisuallyHidden>{`: ${about}`}</VisuallyHidden>
        </Button>
      </div>
    </>
  );
}
