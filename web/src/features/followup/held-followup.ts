import type { Followup } from '@jatkopolku/domain/followup';

import type { Answer } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Fact } from '../../ui/differences.ts';

/** The forms of a placement, with what their reader may do. */
export type HeldFollowup = Answer<'readFollowup'>;
export type HeldPlacement = Answer<'readPlacement'>;

/** What may have changed of the forms, shown when somebody else was there first. */
export function useFollowupFacts(): (followup: Followup) => readonly Fact[] {
  const { t } = useTranslation('followup');
  const format = useFormat();
  return ({ evaluateBy, ...forms }) => {
    const written = (['coachingPlan', 'providerFeedback', 'evaluation'] as const).map(
      (form): Fact => {
        const made = forms[form]?.made;
        return [t(`forms.${form}`), made ? `${format.date(made.on)}, ${made.name}` : t('empty')];
      },
    );
    return [
      [t('day.own'), evaluateBy === null ? t('day.none') : format.date(evaluateBy)],
      ...written,
    ];
  };
}
