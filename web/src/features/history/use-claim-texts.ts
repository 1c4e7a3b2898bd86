import { evidenceKinds, milestones, pathTypes } from '@jatkopolku/domain/framework';
import { claimCheckCodes, contractTypes, decisionCategories } from '@jatkopolku/domain/outcome';

import { useTranslation } from '../../i18n/use-translation.ts';
import { codeText } from './code-text.ts';

/** The codes of claims and their decisions. */
export function useClaimTexts() {
  const { t } = useTranslation('outcome');
  return {
    path: codeText(pathTypes, (code) => t(`paths.${code}`)),
    'contract-type': codeText(contractTypes, (code) => t(`contractTypes.${code}`)),
    'evidence-kind': codeText(evidenceKinds, (code) => t(`evidenceKinds.${code}`)),
    milestone: codeText(milestones, (code) => t(`parts.milestones.${code}`)),
    'decision-category': codeText(decisionCategories, (code) => t(`categories.${code}`)),
    check: codeText(claimCheckCodes, (code) => t(`checks.codes.${code}`)),
  };
}
