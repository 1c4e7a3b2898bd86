import { useBusinessDay } from '../../acting/use-business-day.ts';
import type { Answer } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { usePeople } from './use-people.ts';

interface ExclusionDecisionProps {
  readonly answer: Answer<'readCheck'>;
}

/** The last documented decision: it holds, while the register is silent, until it expires. */
export function ExclusionDecision({ answer }: ExclusionDecisionProps) {
  const { t } = useTranslation('eligibility');
  const format = useFormat();
  const nameOf = usePeople(answer);
  const today = useBusinessDay();
  const { decision } = answer;
  if (!decision) return <>{t('decision.none')}</>;
  const { by, outcome, decidedOn, validUntil, reason, review, confirmedBy } = decision;
  const people =
    review && confirmedBy
      ? t('decision.people', {
          proposer: nameOf(review.proposedBy),
          confirmer: nameOf(confirmedBy),
        })
      : '';
  return (
    <>
      {t(`decision.outcomes.${outcome}`)} {t(`decision.by.${by}`)}{' '}
      {t(today !== undefined && validUntil < today ? 'decision.over' : 'decision.days', {
        decidedOn: format.date(decidedOn),
        validUntil: format.date(validUntil),
      })}{' '}
      {people} {reason !== '' && <q>{reason}</q>}
    </>
  );
}
