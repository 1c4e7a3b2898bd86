import type { Workplace } from '@jatkopolku/domain/placement';

import { useFormat } from '../../../i18n/use-format.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import type { Fact } from '../../../ui/differences.ts';

/** Where the client works, and what shows that it is no company. */
export function useWorkplaceFacts(): (workplace: Pick<Workplace, 'host'>) => readonly Fact[] {
  const { t } = useTranslation('placement');
  const format = useFormat();
  return ({ host }) => {
    if (host === null) return [[t('workplace.organisation'), t('workplace.atProvider')]];
    const { name, businessId, municipality, basis } = host;
    const date = format.date(host.checkedOn);
    const checked =
      host.finding === 'eligible'
        ? t('workplace.byRegister', { date })
        : t('workplace.byBasis', { date, basis });
    return [
      [t('workplace.organisation'), `${name} (${businessId})`],
      [t('workplace.municipality'), municipality],
      [t('workplace.checked'), checked],
    ];
  };
}
