import type { FlagSettings, Sheet } from '@jatkopolku/domain/attendance';
import { monthRange } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';
import { closedPeriodsFor } from './closed-periods.ts';
import { heldPeriodsFor } from './held-periods.ts';
import { capsFor } from './travel-settings.ts';

/** What the sheet is looked at by, of what the region and its provider have set. */
export async function flagSettingsFor(
  records: Records,
  sheet: Pick<Sheet, 'providerId' | 'placementId' | 'month' | 'days'>,
): Promise<FlagSettings> {
  const [caps, periods] = await Promise.all([
    capsFor(records, sheet),
    closedPeriodsFor(records, sheet.providerId),
  ]);
  const within = monthRange(sheet.month);
  const held = await heldPeriodsFor(records, [sheet], { periods, within });
  return { caps, closedPeriods: held(sheet) };
}
