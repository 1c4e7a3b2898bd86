import {
  type Sheet,
  attendedOf,
  calendarRecordSchema,
  closedPeriodSchema,
  hasWaitingTravel,
  sheetSchema,
  sheetSettingsSchema,
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
    unsent: unsentSheet,
    attended: (sheet) => ({
      providerId: sheet.providerId,
      month: sheet.month,
      days: attendedOf(sheet),
    }),
    audited: true,
    upgrades: [
      // No region had a cap on travel before.
      (earlier) => ({ ...earlier, cappedTravel: [] }),
      // Unsent months waited in a queue that every saved day wrote.
      (earlier) => earlier,
      // Nothing was kept of what was first sent, and nobody counted equal months.
      (earlier) => ({ ...earlier, grown: null, regularMonths: 0, acceptedByRule: false }),
      // No client records were merged before: every day counted.
      (earlier) => ({ ...earlier, uncounted: 0 }),
      // Nobody noted certificates of sickness.
      (earlier) => ({ ...earlier, certificates: [], sickSince: null }),
    ],
    purpose:
      'Month sheet by provider, month, client and placement; a provider’s month in one query',
  }),
  sheetSettings: kind(sheetSettingsSchema, {
    key: ['settingsId'],
    audited: true,
    purpose: 'What the region has set for its month sheets: one record',
  }),
  travelSettings: kind(travelSettingsSchema, {
    key: ['settingsId'],
    audited: true,
    purpose: 'What the region has set for its clients’ travel: one record',
  }),
  closedPeriod: kind(closedPeriodSchema, {
    // The region's own have no provider.
    owner: 'providerId',
    key: ['closedPeriodId'],
    // The same days are registered once at a time, be it by a second click or by two people at once.
    unique: ({ state, providerId, workplace, startsOn, endsOn }) => {
      const place = workplace === null ? [] : [workplace.businessId];
      return state === 'registered' ? [['days', providerId, startsOn, endsOn, ...place]] : [];
    },
    audited: true,
    // No workplace of a provider was closed by itself.
    upgrades: [(earlier) => ({ ...earlier, workplace: null })],
    purpose:
      'When the region, a provider or a workplace of it is closed, by provider; all of the region',
  }),
  calendar: kind(calendarRecordSchema, {
    key: ['clientId'],
    audited: false,
    // Days were judged by placements that were proved each time.
    upgrades: [
      (earlier) => ({ ...earlier, placements: {} }),
      (earlier) => ({ ...earlier, mergedInto: null }),
    ],
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
 * Returned months wait for their provider, by month; submitted ones for the county, by the day of submitting,
 * and accepted ones while travel above the cap is to be decided.
 */
function sheetQueue(sheet: Sheet) {
  const { state, submittedOn } = sheet;
  const place = placeOf(sheet);
  if (hasWaitingTravel(sheet)) return { queue: 'travel-held', place } as const;
  const turn = sheetWaitsFor[state];
  if (turn === 'county') return { queue: 'submitted', place: [submittedOn, ...place] } as const;
  if (turn !== 'provider' || sheet.returnCategory === null || !hasDays(sheet)) return undefined;
  return { queue: `returned:${sheet.providerId}`, place } as const;
}

/** Months with days that wait for their provider for the first time. */
function unsentSheet(sheet: Sheet) {
  const { state, returnCategory, providerId } = sheet;
  const isUnsent = sheetWaitsFor[state] === 'provider' && returnCategory === null;
  return isUnsent && hasDays(sheet) ? { providerId, place: placeOf(sheet) } : undefined;
}

function placeOf({ month, clientId, placementId }: Sheet) {
  return [month, clientId, placementId];
}

function hasDays({ days }: Sheet): boolean {
  return Object.keys(days).length > 0;
}
