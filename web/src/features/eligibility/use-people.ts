import type { Answer } from '../../api/operation-names.ts';
import { useTranslation } from '../../i18n/use-translation.ts';

/** The name of somebody who had a part in a check; the night and an import are named as what they are. */
export function usePeople({
  names,
}: Pick<Answer<'readCheck'>, 'names'>): (userId: string) => string {
  const { t } = useTranslation('eligibility');
  return (userId) => {
    if (userId === 'night') return t('people.night');
    if (userId.startsWith('import:')) return t('people.import');
    return names[userId] ?? userId;
  };
}
