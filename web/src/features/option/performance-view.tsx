import { FEEDBACK_MIN_ANSWERS } from '@jatkopolku/domain/performance';

import type { Answer } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useProblemText } from '../../i18n/use-problem-text.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Empty } from '../../ui/states.tsx';
import { WideTable } from '../../ui/wide-table.tsx';
import { useOptionWords } from './use-option-words.ts';

interface PerformanceViewProps {
  readonly answer: Answer<'readPerformance'>;
}

/** A provider's days, clients, cost, outcomes, grades, reviews and check. */
export function PerformanceView({ answer }: PerformanceViewProps) {
  const { t } = useTranslation('option');
  const format = useFormat();
  const { termOf } = useOptionWords();
  const texts = usePerformanceTexts(answer);
  const { range, total, centsPerDay } = answer;
  if (!range) return <Empty>{t('performance.none')}</Empty>;
  return (
    <>
      <FactList
        facts={[
          [t('performance.facts.range'), termOf(range)],
          [t('performance.facts.clients'), format.number(total.clients)],
          [t('performance.facts.days'), format.number(total.days)],
          [t('performance.facts.fees'), format.euros(total.feeCents)],
          [t('performance.facts.bonuses'), format.euros(total.bonusCents)],
          [t('performance.facts.perDay'), centsPerDay === null ? '' : format.euros(centsPerDay)],
          [t('performance.facts.outcomes'), texts.outcomes],
          [t('performance.facts.feedback'), texts.feedback],
          [t('performance.facts.reviews'), texts.reviews],
          [t('performance.facts.check'), texts.check],
        ]}
      />
      <AgreementTable answer={answer} />
      {answer.outcomes.length > 0 && <PathTable answer={answer} />}
    </>
  );
}

function usePerformanceTexts({
  outcomes,
  outcomesPerHundred,
  feedback,
  reviews,
  checks,
}: Answer<'readPerformance'>) {
  const { t } = useTranslation('option');
  const format = useFormat();
  const problemText = useProblemText();
  const count = outcomes.reduce((sum, path) => sum + path.count, 0);
  const problems = checks.flatMap(({ agreementId, problem }) =>
    problem === null ? [] : [`${agreementId}: ${problemText({ code: problem })}`],
  );
  return {
    outcomes: t('performance.outcomes', {
      count,
      per: format.number(outcomesPerHundred ?? 0),
    }),
    feedback:
      feedback.average === null
        ? t('performance.fewAnswers', { most: FEEDBACK_MIN_ANSWERS })
        : t('performance.feedback', {
            count: feedback.answers,
            average: format.number(feedback.average),
          }),
    reviews:
      reviews.due === 0 ? t('performance.noReviews') : t('performance.reviews', { ...reviews }),
    check: problems.length === 0 ? t('performance.checkOk') : problems.join(' '),
  };
}

function AgreementTable({ answer: { agreements } }: PerformanceViewProps) {
  const { t } = useTranslation('option');
  const format = useFormat();
  return (
    <WideTable
      caption={t('performance.byAgreement')}
      columns={[
        t('columns.agreement'),
        t('columns.lot'),
        t('performance.facts.clients'),
        t('performance.facts.days'),
        t('performance.facts.fees'),
        t('performance.facts.bonuses'),
      ]}
    >
      {agreements.map((one) => (
        <tr key={one.agreementId}>
          <th scope="row">{one.agreementId}</th>
          <td>{one.lot}</td>
          <td>{format.number(one.clients)}</td>
          <td>{format.number(one.days)}</td>
          <td>{format.euros(one.feeCents)}</td>
          <td>{format.euros(one.bonusCents)}</td>
        </tr>
      ))}
    </WideTable>
  );
}

function PathTable({ answer: { outcomes } }: PerformanceViewProps) {
  const { t } = useTranslation('option');
  const { t: ofOutcome } = useTranslation('outcome');
  const format = useFormat();
  return (
    <WideTable
      caption={t('performance.byPath')}
      columns={[t('performance.path'), t('performance.count'), t('performance.amount')]}
    >
      {outcomes.map(({ pathType, count, amountCents }) => (
        <tr key={pathType}>
          <th scope="row">{ofOutcome(`paths.${pathType}`)}</th>
          <td>{format.number(count)}</td>
          <td>{format.euros(amountCents)}</td>
        </tr>
      ))}
    </WideTable>
  );
}
