import { type AnswerOf, type Operations, stateText } from '@jatkopolku/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useApi } from '../../app/api/api.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { dateIn } from '../../ui/format.ts';
import type { HeldDecision } from './queries.ts';
import { useOptionWords } from './use-option-words.ts';

interface DecisionFactsProps {
  readonly held: HeldDecision;
}

/** What is decided, for whom, when and why. */
export function DecisionFacts({ held: { record } }: DecisionFactsProps) {
  const { t } = useTranslation('option');
  const language = useLanguage();
  const { scopeOf, termOf } = useOptionWords();
  const framework = useFramework(record.frameworkId);
  const { optionNo, use, state, startsOn, endsOn, noticeBy, reason, conditions } = record;
  const isConfirmed = state === 'confirmed' || state === 'notified';
  const closed = state === 'refused' || state === 'withdrawn' ? state : undefined;
  const decidedOn = record.decidedOn && dateIn(record.decidedOn, language);
  return (
    <FactList
      facts={[
        [t('facts.what'), t(`about.${use}`, { no: optionNo })],
        [t('facts.framework'), framework?.name ?? record.frameworkId],
        [t('facts.whom'), scopeOf(record)],
        [t('facts.term'), use === 'use' ? termOf({ start: startsOn, end: endsOn }) : ''],
        [t('facts.noticeBy'), dateIn(noticeBy, language)],
        [t('facts.reason'), reason],
        [t('facts.conditions'), conditions],
        [t('facts.law'), t('law')],
        [t('facts.proposed'), dateIn(record.proposedOn, language)],
        [t('facts.confirmed'), isConfirmed ? decidedOn : ''],
        [t(`facts.${closed ?? 'refused'}`), closed ? decidedOn : ''],
        [t('facts.why'), record.refusal],
        [t('facts.state'), stateText(state, language)],
      ]}
    />
  );
}

type Framework = AnswerOf<Operations['readFramework']>['record'];

function useFramework(frameworkId: string): Framework | undefined {
  const api = useApi();
  const { data } = useQuery({
    queryKey: ['frameworks', frameworkId],
    queryFn: () => api.call('readFramework', { params: { frameworkId } }),
  });
  return data?.record;
}
