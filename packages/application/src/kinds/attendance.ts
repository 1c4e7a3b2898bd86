import {
  type Sheet,
  attendedOf,
  calendarRecordSchema,
  hasWaitingTravel,
  sheetSchema,
  sheetWaitsFor,
  travelSettingsSchema,
} from '@jatkopolku/domain/attendance';
import { type Remark, remarkSchema } from '@jatkopolku/domain/remark';

import { filesOf, kindIn } from './kind.ts';

const kind = kindIn('attendance');

export const attendanceKinds = {
  sheet: kind(sheetSchema, {
    partition: ['providerId', 'month'],
    key: ['clientId', 'placementId'],
    queue: sheetQueue,
    attended: (sheet) => ({
      providerId: sheet.providerId,
      month: sheet.month,
      days: attendedOf(sheet),
    }),
    audited: true,
    // No region had a cap on travel before.
    upgrades: [(earlier) => ({ ...earlier, cappedTravel: [] })],
    purpose:
      'Month sheet by provider, month, client and placement; a provider’s month in one query',
  }),
  travelSettings: kind(travelSettingsSchema, {
    key: ['settingsId'],
    audited: true,
    purpose: 'What the region has set for its clients’ travel: one record',
  }),
  calendar: kind(calendarRecordSchema, {
    key: ['clientId'],
    audited: false,
    // Days were judged by placements that were proved each time.
    upgrades: [(earlier) => ({ ...earlier, placements: {} })],
    purpose:
      'A client’s days across placements, which the limits are counted from; all of the region',
  }),
  remark: kind(remarkSchema, {
    owner: 'subject',
    key: ['number'],
    finds: filesOf(({ fileIds }: Remark) => fileIds),
    audited: false,
    purpose: 'What was asked and answered about a sheet or a claim, in order; by a file',
  }),
};

/**
 * Open months with days wait for their provider, returned ones apart, by month; submitted ones for the
 * county, by the day of submitting, and accepted ones while travel above the cap is to be decided.
 */
function sheetQueue(sheet: Sheet) {
  const { state, returnCategory, days, submittedOn } = sheet;
  const place = [sheet.month, sheet.clientId, sheet.placementId];
  if (hasWaitingTravel(sheet)) return { queue: 'travel-held', place } as const;
  const turn = sheetWaitsFor[state];
  if (turn === 'county') return { queue: 'submitted', place: [submittedOn, ...place] } as const;
  if (turn !== 'provider' || Object.keys(days).length === 0) return undefined;
  const name = returnCategory === null ? 'open' : 'returned';
  return { queue: `${name}:${sheet.providerId}`, place } as const;
}
