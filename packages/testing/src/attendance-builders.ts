import {
  type CalendarRecord,
  type ClosedPeriod,
  type Sheet,
  type SheetSettings,
  type TravelSettings,
  calendarRecordSchema,
  closedPeriodSchema,
  sheetSchema,
  sheetSettingsSchema,
  travelSettingsSchema,
} from '@jatkopolku/domain/attendance';

import type { Overrides } from './overrides.ts';

/** January 2020 at the default placement: two attended days, one of them with travel, and one absence. */
export function makeSheet(overrides: Overrides<typeof sheetSchema> = {}): Sheet {
  return sheetSchema.parse({
    clientId: 'C1',
    placementId: 'L1',
    providerId: 'P1',
    agreementId: 'A1',
    month: '2020-01',
    state: 'accepted',
    loggedBy: [],
    submittedBy: 'import:0123456789abcdef',
    submittedOn: null,
    returnCategory: null,
    remarks: 0,
    days: { '07': '5', '08': '5+640', '09': 's' },
    cappedTravel: [],
    grown: null,
    regularMonths: 0,
    certificates: [],
    sickSince: null,
    acceptedByRule: false,
    uncounted: 0,
    ...overrides,
  });
}

/** A cap of 20 euros on the travel of a day, from the beginning of the default sheet's year. */
export function makeTravelSettings(
  overrides: Overrides<typeof travelSettingsSchema> = {},
): TravelSettings {
  return travelSettingsSchema.parse({
    settingsId: 'travel',
    caps: [{ from: '2020-01-01', capCents: 2_000 }],
    ...overrides,
  });
}

/** The calendar that goes with the default sheet. */
export function makeCalendar(
  overrides: Overrides<typeof calendarRecordSchema> = {},
): CalendarRecord {
  return calendarRecordSchema.parse({
    clientId: 'C1',
    months: { '2020-01': [0b0_1100_0000, 0b1_0000_0000] },
    placements: {},
    mergedInto: null,
    ...overrides,
  });
}

/** A week of January 2020 in which the default provider is closed. */
export function makeClosedPeriod(
  overrides: Overrides<typeof closedPeriodSchema> = {},
): ClosedPeriod {
  return closedPeriodSchema.parse({
    closedPeriodId: 'S1',
    providerId: 'P1',
    workplace: null,
    startsOn: '2020-01-13',
    endsOn: '2020-01-17',
    name: 'Inventory',
    state: 'registered',
    registeredOn: '2020-01-02',
    takenBackOn: null,
    ...overrides,
  });
}

/** Seven business days from the beginning of 2020 on. */
export function makeSheetSettings(
  overrides: Overrides<typeof sheetSettingsSchema> = {},
): SheetSettings {
  return sheetSettingsSchema.parse({
    settingsId: 'sheets',
    deadlines: [{ from: '2020-01-01', businessDays: 7 }],
    ...overrides,
  });
}
