import type { FilterList } from '@jatkopolku/domain/approval';

import { useTranslation } from '../../../i18n/use-translation.ts';
import type { Fact } from '../../../ui/differences.ts';

/** What may have changed of the saved filters in another window. */
export function useFilterFacts(): (list: FilterList) => readonly Fact[] {
  const { t } = useTranslation('approval');
  return ({ filters, defaultName }) => [
    [t('saved.title'), filters.map(({ name }) => name).join(', ') || '–'],
    [t('saved.opensTitle'), defaultName ?? '–'],
  ];
}
