import type { HeldTravel } from '@jatkopolku/domain/attendance';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';

/** What was decided of a day's travel above the cap, or that nobody has decided all of it yet. */
export function useTravelText(): (held: Pick<HeldTravel, 'decision' | 'waits'>) => string {
  const { t } = useTranslation('approval');
  const format = useFormat();
  return ({ decision, waits }) => {
    if (decision === null) return t('cappedTravel.waits');
    const { verdict, travelCents, reason, on } = decision;
    const about = { amount: format.euros(travelCents), date: format.date(on), reason };
    const decided = t(`cappedTravel.decided.${verdict}`, about);
    return waits ? `${decided} ${t('cappedTravel.waits')}` : decided;
  };
}
