import type { Stay, Workplace } from '@jatkopolku/domain/placement';

import { useFormat } from '../../../i18n/use-format.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import type { Fact } from '../../../ui/differences.ts';

/** Where the client works as it was named last, from when on, what shows that it is no company, and the places before. */
export function useWorkplaceFacts(): (workplace: Pick<Workplace, 'stays'>) => readonly Fact[] {
  const { t } = useTranslation('placement');
  const factsOf = useStayFacts();
  const placeOf = useStayText();
  return ({ stays }) => {
    const before = stays.slice(0, -1).map(placeOf).join('; ');
    const earlier: Fact[] = before === '' ? [] : [[t('workplace.earlier'), before]];
    return [...stays.slice(-1).flatMap(factsOf), ...earlier];
  };
}

/** A place in short: from when on, and which. */
function useStayText(): (stay: Stay) => string {
  const { t } = useTranslation('placement');
  const format = useFormat();
  return ({ from, host }) => {
    const place = host ? `${host.name} (${host.businessId})` : t('workplace.ownPlace');
    return from === null ? place : t('workplace.since', { date: format.date(from), place });
  };
}

function useStayFacts(): (stay: Stay) => readonly Fact[] {
  const { t } = useTranslation('placement');
  const format = useFormat();
  return ({ from, host }) => {
    const since: Fact[] = from === null ? [] : [[t('workplace.from'), format.date(from)]];
    if (host === null) {
      return [[t('workplace.organisation'), t('workplace.atProvider')], ...since];
    }
    const { name, businessId, municipality, basis } = host;
    const date = format.date(host.checkedOn);
    const checked =
      host.finding === 'eligible'
        ? t('workplace.byRegister', { date })
        : t('workplace.byBasis', { date, basis });
    return [
      [t('workplace.organisation'), `${name} (${businessId})`],
      ...since,
      [t('workplace.municipality'), municipality],
      [t('workplace.checked'), checked],
    ];
  };
}
