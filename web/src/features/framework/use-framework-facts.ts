import {
  type Framework,
  type Procedure,
  isProcured,
  latestEndOf,
  procedures,
} from '@jatkopolku/domain/framework';
import type { LocalDate } from '@jatkopolku/kernel';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.ts';
import type { Fact } from '../../ui/differences.ts';
import { dateIn, eurosIn } from '../../ui/format.ts';

/** What is told of a framework, in the reader's words. */
export function useFrameworkWords() {
  const { t } = useTranslation('framework');
  const language = useLanguage();
  const date = (day: LocalDate) => dateIn(day, language);
  const procedureOf = ({ procedure }: Pick<Framework, 'procedure'>) =>
    isKnown(procedure) ? t(`procedures.${procedure}`) : procedure;
  const termOf = (start: LocalDate, end: LocalDate) =>
    t('term', { start: date(start), end: date(end) });
  const valueOf = ({ valueCents }: Pick<Framework, 'valueCents'>) =>
    valueCents === null ? t('notTold') : eurosIn(valueCents, language);
  const optionsOf = ({ optionCount }: Pick<Framework, 'optionCount'>) =>
    optionCount === 0 ? t('facts.noOptions') : t('facts.optionCount', { count: optionCount });

  /** The terms themselves: also what a conflict compares. */
  function termFacts(framework: Framework): readonly Fact[] {
    const { startsOn, endsOn, claimWindowDays, claimDeadlineDays } = framework;
    const { bonusMinCents, bonusMaxCents, splitReason, longTermReason } = framework;
    const [from, to] = [eurosIn(bonusMinCents, language), eurosIn(bonusMaxCents, language)];
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

  return { procedureOf, termOf, valueOf, optionsOf, termFacts };
}

function isKnown(procedure: string): procedure is Procedure {
  return procedures.some((known) => known === procedure);
}
