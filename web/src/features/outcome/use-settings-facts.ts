import type { ClaimSettings } from '@jatkopolku/domain/outcome';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/use-format.ts';
import type { Fact } from '../../ui/differences.ts';

/** The settings in the words of the page. */
export function useSettingsFacts(): (settings: ClaimSettings) => Fact[] {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  return ({ fourEyesAboveCents }) => [
    [
      t('settings.fourEyes'),
      fourEyesAboveCents === null
        ? t('settings.never')
        : t('settings.above', { amount: format.euros(fourEyesAboveCents) }),
    ],
  ];
}
