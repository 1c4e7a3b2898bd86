import { useTranslation } from '../../i18n/use-translation.ts';
import type { SheetAccount } from './queries.ts';

/** Why a sheet does not count: who has to do what. */
export function useWhyNot(): (sheet: SheetAccount) => string {
  const { t } = useTranslation(['settlement', 'approval']);
  return ({ state, returnCategory }) => {
    if (state === 'accepted') return '';
    if (state === 'open' && returnCategory !== null) {
      return t('whyNot.returned', { reason: t(`approval:categories.${returnCategory}`) });
    }
    return t(`whyNot.${state}`);
  };
}
