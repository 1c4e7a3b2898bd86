import {
  type Framework,
  type Procedure,
  isProcured,
  latestEndOf,
  procedures,
} from '@jatkopolku/domain/framework';
import type { LocalDate } from '@jatkopolku/kernel';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Fact } from '../../ui/differences.ts';

/** The facts of a framework, in the reader's words. */
export function useFrameworkWords() {
  const { t } = useTranslation('framework');
  const format = useFormat();
  const date = (day: LocalDate) => format.date(day);
  const procedureOf = ({ procedure }: Pick<Framework, 'procedure'>) =>
    isKnown(procedure) ? t(`procedures.${procedure}`) : procedure;
  const termOf = (start: LocalDate, end: LocalDate) =>
    t('term', { start: date(start), end: date(end) });
  const valueOf = ({ valueCents }: Pick<Framework, 'valueCents'>) =>
    valueCents === null ? t('notRecorded') : format.euros(valueCents);
  const optionsOf = ({ optionCount }: Pick<Framework, 'optionCount'>) =>
    optionCount === 0 ? t('facts.noOptions') : t('facts.optionCount', { count: optionCount });

  /** The terms themselves. */
  function termFacts(framework: Framework): readonly Fact[] {
    const { startsOn, endsOn, claimWindowDays, claimDeadlineDays } = framework;
    const { bonusMinCents, bonusMaxCents, splitReason, longTermReason } = framework;
    const [from, to] = [format.euros(bonusMinCents), format.euros(bonusMaxCents)];
    const bought: readonly Fact[] = [
      [t('facts.value'), valueOf(framework)],
      [t('facts.claimWindow'), t('daysAfter', { count: claimWindowDays })],
      [t('facts.claimDeadline'), t('daysFrom', { count: claimDeadlineDays })],
      [t('facts.bonus'), t('between', { from, to })],
      [t('facts.splitReason'), splitReason],
      [t('facts.longTermReason'), longTermReason],
    ];
    return [
      [t('fields.name'), framework.name],
      [t('facts.procedure'), procedureOf(framework)],
      [t('facts.base'), termOf(startsOn, endsOn)],
      [t('options'), optionsOf(framework)],
      [t('facts.latestEnd'), date(latestEndOf(framework))],
      ...(isProcured(framework) ? bought : []),
    ];
  }

  /** What a conflict compares: also each option by itself. */
  const changeFacts = (framework: Framework): readonly Fact[] => [
    ...termFacts(framework),
    ...framework.optionTerms.map(({ months, noticeDays, conditions }, at): Fact => [
      t('optionNo', { no: at + 1 }),
      t('optionFact', { months, days: noticeDays, conditions }),
    ]),
  ];

  return { procedureOf, termOf, valueOf, optionsOf, termFacts, changeFacts };
}

function isKnown(procedure: string): procedure is Procedure {
  return procedures.some((known) => known === procedure);
}
