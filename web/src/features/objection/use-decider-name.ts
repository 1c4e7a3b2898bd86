import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { ClaimNotice } from './queries.ts';

export type Decider = ClaimNotice['facts']['decider'];

/** Who decided: a person by name, or the rule with the day since when it holds. */
export function useDeciderName(): (decider: Decider) => string {
  const { t } = useTranslation('objection');
  const format = useFormat();
  return (decider) =>
    decider.kind === 'person'
      ? decider.name
      : t('byRule', { date: format.date(decider.inForceFrom) });
}
