import type { Objection } from '@jatkopolku/domain/objection';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Fact } from '../../ui/differences.ts';

/** What may have changed of an objection, shown when somebody else was there first. */
export function useObjectionFacts(): (objection: Objection) => readonly Fact[] {
  const { t } = useTranslation('objection');
  const format = useFormat();
  return ({ state, remarks }) => [
    [t('facts.state'), format.state(state)],
    [t('facts.remarks'), String(remarks)],
  ];
}
