import { stateText } from '@jatkopolku/contracts';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.ts';
import type { Fact } from '../../ui/differences.ts';
import { dateIn, eurosIn } from '../../ui/format.ts';
import type { Claim } from './queries.ts';

/** What is told of a claim's path. */
export function usePathFacts(): (claim: Claim) => readonly Fact[] {
  const { t } = useTranslation('outcome');
  const language = useLanguage();
  return (claim) => [
    [t('facts.path'), t(`paths.${claim.pathType}`)],
    [t('facts.startsOn'), dateIn(claim.pathStartsOn, language)],
    [t('facts.counterpart'), claim.counterpartName],
    [t('facts.businessId'), claim.counterpartBusinessId],
    [t('facts.amount'), eurosIn(claim.amountCents, language)],
  ];
}

/** What may have changed of a claim, shown when somebody else was there first. */
export function useClaimFacts(): (claim: Claim) => readonly Fact[] {
  const { t } = useTranslation('outcome');
  const language = useLanguage();
  const pathFacts = usePathFacts();
  return (claim) => {
    const { state, decisionCategory, decisionReason, evidence } = claim;
    return [
      [t('facts.state'), stateText(state, language)],
      [t('facts.category'), decisionCategory === null ? '' : t(`categories.${decisionCategory}`)],
      [t('facts.reason'), decisionReason],
      ...pathFacts(claim),
      [t('facts.evidence'), String(evidence.length)],
    ];
  };
}
