import { type Recovery, repaidOf } from '@jatkopolku/domain/recovery';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Fact } from '../../ui/differences.ts';

/** What may have changed of a recovery, shown when somebody else was there first. */
export function useRecoveryFacts(): (recovery: Recovery) => readonly Fact[] {
  const { t } = useTranslation('recovery');
  const format = useFormat();
  return (recovery) => [
    [t('state'), t(`states.${recovery.state}`)],
    [t('repaid'), format.euros(repaidOf(recovery))],
    [t('recover'), recovery.decision ? format.euros(recovery.decision.recoverCents) : ''],
  ];
}
