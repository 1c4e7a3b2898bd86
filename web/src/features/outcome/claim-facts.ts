import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Fact } from '../../ui/differences.ts';
import type { Claim } from './queries.ts';

/** The facts of a claim's path. */
export function usePathFacts(): (claim: Claim) => readonly Fact[] {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  const agreed = ({ contractType, pathEndsOn, weeklyHours }: Claim) =>
    [
      contractType && t(`contractTypes.${contractType}`),
      pathEndsOn && t('facts.until', { date: format.date(pathEndsOn) }),
      weeklyHours && t('facts.weekly', { hours: format.decimal(weeklyHours) }),
    ]
      .filter(Boolean)
      .join(', ');
  return (claim) => [
    [t('facts.path'), t(`paths.${claim.pathType}`)],
    [t('facts.startsOn'), format.date(claim.pathStartsOn)],
    [t('facts.counterpart'), claim.counterpartName ?? t('facts.withheld')],
    [t('facts.businessId'), claim.counterpartBusinessId ?? t('facts.withheld')],
    [t('facts.agreed'), agreed(claim)],
    [t('facts.amount'), format.euros(claim.amountCents)],
  ];
}

/** What may have changed of a claim, shown when somebody else was there first. */
export function useClaimFacts(): (claim: Claim) => readonly Fact[] {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  const pathFacts = usePathFacts();
  return (claim) => {
    const { state, decisionCategory, decisionReason, evidence } = claim;
    return [
      [t('facts.state'), format.state(state)],
      [t('facts.category'), decisionCategory === null ? '' : t(`categories.${decisionCategory}`)],
      [t('facts.reason'), decisionReason],
      ...pathFacts(claim),
      [t('facts.evidence'), String(evidence.length)],
    ];
  };
}
