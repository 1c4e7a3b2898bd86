import { useMutation } from '@tanstack/react-query';
import { Button, VisuallyHidden } from 'suomifi-ui-components';

import { useApi } from '../../../api/api.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { showResult } from '../../../ui/result-place.tsx';
import { saveDocument } from '../../../ui/save-document.ts';
import { Failure } from '../../../ui/states.tsx';
import type { PlacementDecision } from './decision-section.tsx';

interface DecisionLetterButtonProps {
  readonly decision: PlacementDecision;
  /** Which decision it is, for those who hear the buttons one by one. */
  readonly about: string;
}

/** Gives the decision as a PDF, made when somebody asks for it. */
export function DecisionLetterButton({ decision, about }: DecisionLetterButtonProps) {
  const { t } = useTranslation('placement');
  const api = useApi();
  const { placementId } = decision;
  const decisionNo = String(decision.decisionNo);
  const letter = useMutation({
    mutationFn: () => api.call('readPlacementLetter', { params: { placementId, decisionNo } }),
    onSuccess: (file) => {
      saveDocument(file);
      showResult(t('decisions.letterOpened', { name: file.name }));
    },
  });
  return (
    <>
      {letter.error && <Failure error={letter.error} onRetry={() => letter.reset()} />}
      <div className="row-actions">
        <Button variant="secondary" disabled={letter.isPending} onClick={() => letter.mutate()}>
          {t('decisions.letter')}
          <VisuallyHidden>{`: ${about}`}</VisuallyHidden>
        </Button>
      </div>
    </>
  );
}
