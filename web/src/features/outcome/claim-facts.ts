import { operations, stateText } from '@jatkopolku/contracts';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.ts';
import type { Told } from '../../ui/conflict.tsx';
import type { Fact } from '../../ui/differences.ts';
import { dateIn, eurosIn } from '../../ui/format.ts';
import type { Claim, HeldClaim } from './queries.ts';

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

/** What may have changed of a claim since it was seen, told when somebody else was there first. */
export function useTold(): (held: HeldClaim) => Told {
  const { t } = useTranslation('outcome');
  const language = useLanguage();
  const pathFacts = usePathFacts();
  const factsOf = ({ record }: HeldClaim): readonly Fact[] => {
    const { state, decisionCategory, decisionReason, evidence } = record;
    return [
      [t('facts.state'), stateText(state, language)],
      [t('facts.category'), decisionCategory === null ? '' : t(`categories.${decisionCategory}`)],
      [t('facts.reason'), decisionReason],
      ...pathFacts(record),
      [t('facts.evidence'), String(evidence.length)],
    ];
  };
  const describe = (current: unknown) => {
    const read = operations.readClaim.answer.safeParse(current);
    return read.success ? factsOf(read.data) : undefined;
  };
  return (held) => ({ seen: factsOf(held), describe });
}
