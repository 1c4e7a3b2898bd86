import type { PlannedOption, TermPlan } from '@jatkopolku/domain/agreement';
import type { Decision, TermGroup } from '@jatkopolku/domain/option';
import type { DateRange } from '@jatkopolku/kernel';

import type { Answer } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLastDay } from '../../i18n/use-last-day.ts';
import { useProblemText } from '../../i18n/use-problem-text.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Desk } from './use-desk.ts';

/** What terms, options and decisions are called, in the reader's words. */
export function useOptionWords() {
  const { t } = useTranslation('option');
  const format = useFormat();
  const lastDay = useLastDay();
  const termOf = (range: Pick<DateRange, 'start' | 'end'>) =>
    t('term', { start: format.date(range.start), end: format.date(range.end) });
  const standingOf = ({ standing, decideBy }: PlannedOption) =>
    t(`standings.${standing}`, { date: lastDay(decideBy) });
  const groupName = (
    { framework, lot, agreementIds, agreements }: TermGroup,
    lots: Desk['lots'],
  ) => {
    if (lot === null) {
      return agreements.length === 0
        ? t('groups.whole_zero')
        : t('groups.whole', { count: agreements.length });
    }
    if (agreementIds !== null) return t('groups.some', { lot, count: agreementIds.length });
    const known = lots.find((one) => one.frameworkId === framework.frameworkId && one.lot === lot);
    return t('groups.lot', { lot, name: known === undefined ? '' : format.lotName(known) });
  };
  const pictureOf = (whose: string, plan: TermPlan) => {
    const options = plan.options.map((option) => {
      const about = { no: option.optionNo, term: termOf(option), standing: standingOf(option) };
      return t('pictureOption', about);
    });
    return t('picture', { whose, term: termOf(plan.base), options: options.join(' ') });
  };
  const scopeOf = ({ lot, agreementIds, except }: Decision) => {
    const whom =
      agreementIds === null ? lotScope(lot) : t('scope.some', { count: agreementIds.length });
    const but = except.length === 0 ? '' : t('scope.except', { count: except.length });
    return [whom, but].filter((part) => part !== '').join(', ');
  };
  const lotScope = (lot: Decision['lot']) =>
    lot === null ? t('scope.all') : t('scope.lot', { lot });
  return { termOf, standingOf, groupName, pictureOf, scopeOf };
}

type LeftOut = Pick<Answer<'judgeOption'>['agreements'][number], 'ground' | 'problem'>;

/** Why an agreement is left out, in the reader's words; what the company check says is shown as it says it. */
export function useGroundText(): (leftOut: LeftOut) => string {
  const { t } = useTranslation('option');
  const problemText = useProblemText();
  return ({ ground, problem }) => {
    if (ground === null) return '';
    const text = t(`grounds.${ground}`);
    return problem === null ? text : `${text}: ${problemText({ code: problem })}`;
  };
}
