import { decisionHolds, droppedAs } from '@jatkopolku/domain/option';
import type { LocalDate } from '@jatkopolku/kernel';

import type { Answer } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLastDay } from '../../i18n/use-last-day.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { useOptionWords } from './use-option-words.ts';

interface DecisionFactsProps {
  readonly held: Answer<'readDecision'>;
}

/** What is decided, for whom, when and why. */
export function DecisionFacts({ held }: DecisionFactsProps) {
  const { record } = held;
  const { t } = useTranslation('option');
  const format = useFormat();
  const lastDay = useLastDay();
  const { scopeOf, termOf } = useOptionWords();
  const { data: framework } = useRead('readFramework', {
    params: { frameworkId: record.frameworkId },
  });
  const { optionNo, use, state, startsOn, endsOn, noticeBy, reason, conditions } = record;
  const isConfirmed = decisionHolds[state];
  const dropped = droppedAs[state];
  const people = useRead('judgeDecision', { params: { decisionId: held.record.decisionId } }).data
    ?.people;
  const by = (day: LocalDate, name: string | null | undefined) =>
    [format.date(day), name ?? ''].filter((part) => part !== '').join(', ');
  const decidedOn = record.decidedOn && by(record.decidedOn, people?.decidedBy);
  return (
    <FactList
      facts={[
        [t('facts.what'), t(`about.${use}`, { no: optionNo })],
        [t('facts.framework'), framework?.record.name ?? record.frameworkId],
        [t('facts.whom'), scopeOf(record)],
        [t('facts.term'), use === 'use' ? termOf({ start: startsOn, end: endsOn }) : ''],
        [t('facts.noticeBy'), lastDay(noticeBy)],
        [t('facts.reason'), reason],
        [t('facts.conditions'), conditions],
        [t('facts.law'), t('law')],
        [t('facts.proposed'), by(record.proposedOn, people?.proposedBy)],
        [t('facts.confirmed'), isConfirmed ? decidedOn : ''],
        [t(`facts.${dropped ?? 'refused'}`), dropped ? decidedOn : ''],
        [t('facts.why'), record.refusal],
        [t('facts.state'), format.state(state)],
      ]}
    />
  );
}
