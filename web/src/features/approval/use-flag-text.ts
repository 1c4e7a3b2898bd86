import {
  type SheetFlag,
  TRAVEL_LOOKED_AT_CENTS,
  type TravelCaps,
  travelBoundOn,
} from '@jatkopolku/domain/attendance';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';

/** Why a sheet is looked at, in words. */
export function useFlagText(caps: TravelCaps) {
  const { t } = useTranslation('approval');
  const format = useFormat();
  const flag = ({ code, dates: [first] }: SheetFlag) => {
    const bound = first === undefined ? TRAVEL_LOOKED_AT_CENTS : travelBoundOn(caps, first);
    return t(`flags.${code}`, { bound: format.euros(bound) });
  };
  return {
    flag,
    /** A flag with the days that it is about. */
    flagWithDays: ({ code, dates }: SheetFlag) =>
      `${flag({ code, dates })}: ${dates.map((date) => format.shortDate(date)).join(', ')}`,
  };
}
