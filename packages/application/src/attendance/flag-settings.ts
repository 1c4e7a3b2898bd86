import type { FlagSettings, Sheet } from '@jatkopolku/domain/attendance';

import type { Records } from '../records.ts';
import { closedPeriodsFor } from './closed-periods.ts';
import { capsFor } from './travel-settings.ts';

/** What the sheet is looked at by, of what the region and its provider have set. */
export async function flagSettingsFor(
  records: Records,
  sheet: Pick<Sheet, 'providerId' | 'days'>,
): Promise<FlagSettings> {
  const [caps, closedPeriods] = await Promise.all([
    capsFor(records, sheet),
    closedPeriodsFor(records, sheet.providerId),
  ]);
  return { caps, closedPeriods };
}
