import { type PlannedOption, termPlan } from '@jatkopolku/domain/agreement';
import type { DateRange, LocalDate } from '@jatkopolku/kernel';

import { useFormat } from '../../i18n/use-format.ts';
import { useLastDay } from '../../i18n/use-last-day.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Part } from '../../ui/part.tsx';
import type { AgreementInTerms } from './agreement-in-terms.ts';
import { drawTerm } from './term-drawing.ts';
import { TermPicture } from './term-picture.tsx';

interface TermTimelineProps {
  readonly agreement: AgreementInTerms;
  readonly today: LocalDate;
}

/** The base term, the options and today, drawn and in words that say the same. */
export function TermTimeline({ agreement, today }: TermTimelineProps) {
  const { t } = useTranslation('agreement');
  const format = useFormat();
  const lastDay = useLastDay();
  const { record, framework, options, left } = agreement;
  const plan = termPlan(record, framework, { options, left, today });
  const datesOf = (range: Pick<DateRange, 'start' | 'end'>) =>
    t('term', { start: format.date(range.start), end: format.date(range.end) });
  const isOpen = plan.options.some(({ standing }) => standing === 'open' || standing === 'later');
  return (
    <Part title={t('timeline.title')}>
      <TermPicture drawing={drawTerm(plan, today)} />
      <FactList
        facts={[
          [t('timeline.base'), datesOf(plan.base)],
          ...plan.options.map(
            (option) =>
              [
                t('timeline.option', { no: option.optionNo }),
                `${datesOf(option)}, ${standingOf(option)}`,
              ] as const,
          ),
          [t('timeline.today'), format.date(today)],
          [t(isOpen ? 'timeline.latestEnd' : 'timeline.ends'), lastDay(plan.latestEnd)],
        ]}
      />
    </Part>
  );

  function standingOf({ standing, decidedOn, decideBy }: PlannedOption): string {
    return t(`timeline.standings.${standing}`, {
      decidedOn: decidedOn === null ? '' : format.date(decidedOn),
      decideBy: lastDay(decideBy),
    });
  }
}
