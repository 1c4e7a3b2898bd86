import {
  type Placement,
  type PlacementState,
  parseEndReason,
  placementStateOn,
} from '@jatkopolku/domain/placement';

import { useActing } from '../../acting/use-acting.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLastDay } from '../../i18n/use-last-day.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviderName } from '../../queries/providers.ts';
import type { Fact } from '../../ui/differences.ts';
import { useQualificationText } from './use-qualification-text.ts';

/** The state as it is today: it follows from dates and decisions, also when nobody has written it. */
export function useShownState(): (placement: Placement) => PlacementState {
  const { membership } = useActing();
  return (placement) =>
    membership === undefined ? placement.state : placementStateOn(placement, membership.today);
}

/** Why a placement ended, in the reader's words where it is one of the usual reasons. */
export function useReasonName(): (reason: string) => string {
  const { t } = useTranslation('placement');
  return (text) => {
    const reason = parseEndReason(text);
    return reason === undefined ? text : t(`reasons.${reason}`);
  };
}

/** All facts of a placement, such as for a conflict, in the order in which they are read. */
export function usePlacementFacts(): (placement: Placement) => readonly Fact[] {
  const { t } = useTranslation('placement');
  const format = useFormat();
  const courseOf = useCourseFacts();
  const planOf = usePlanFacts();
  return (it) => [
    ...courseOf(it),
    ...planOf(it),
    [
      t('fields.nextReviewDueOn'),
      it.nextReviewDueOn === null ? '' : format.date(it.nextReviewDueOn),
    ],
  ];
}

/** Who, where, since when and until when: what is looked for first. */
export function useCourseFacts(): (placement: Placement) => readonly Fact[] {
  const { t } = useTranslation('placement');
  const format = useFormat();
  const providerName = useProviderName();
  const lastDay = useLastDay();
  const reasonName = useReasonName();
  const shownState = useShownState();
  const qualificationText = useQualificationText();
  const day = (date: Placement['startsOn'] | null) => (date === null ? '' : format.date(date));
  const interruption = ({ from, until }: Placement['interruptions'][number]) =>
    until === null ? t('openInterruption', { from: day(from) }) : `${day(from)}–${day(until)}`;
  return (it) => [
    [t('fields.provider'), providerName(it.providerId)],
    [t('fields.state'), format.state(shownState(it))],
    [t('fields.startsOn'), day(it.startsOn)],
    [t('fields.endsOn'), shownState(it) === 'ended' ? day(it.endsOn) : lastDay(it.endsOn)],
    [t('fields.endedOn'), day(it.endedOn)],
    [t('fields.endReason'), reasonName(it.endReason)],
    [t('fields.endCorrection'), it.endCorrection],
    [t('fields.moveReason'), it.moveReason],
    [t('fields.startedOn'), day(it.startedOn)],
    [t('fields.interruptions'), it.interruptions.map(interruption).join(', ')],
    [t('fields.caseWorker'), it.caseWorker?.name ?? t('noCaseWorker')],
    [t('fields.instructor'), it.instructor],
    [t('fields.instructorQualification'), qualificationText(it)],
    [t('fields.renews'), it.renews ?? ''],
    [t('fields.daysPerWeek'), String(it.daysPerWeek)],
    [t('fields.hoursPerDay'), it.hoursPerDay.replace('.', t('decimalMark'))],
  ];
}

/** What the activity rests on (189/2001 §9.1). */
export function usePlanFacts(): (placement: Placement) => readonly Fact[] {
  const { t } = useTranslation('placement');
  const format = useFormat();
  return (it) => [
    [t('fields.planType'), t(`planTypes.${it.planType}`)],
    [t('fields.planSignedOn'), format.date(it.planSignedOn)],
    [t('fields.reviewIntervalMonths'), it.reviewIntervalMonths],
    [t('fields.goal'), it.goal],
    [t('fields.description'), it.description],
    [t('fields.support'), it.support],
    [t('fields.otherServices'), it.otherServices],
    [t('fields.coaching'), t(it.coaching === 'yes' ? 'yes' : 'no')],
  ];
}
