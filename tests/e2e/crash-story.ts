import type { DayEntries } from '@jatkopolku/domain/attendance';
import { parseHours } from '@jatkopolku/domain/placement';
import { id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import { type PackageRows, rowOf } from '@jatkopolku/testing/package';

export const TODAY = localDate('2020-04-30');
export const MONTH = must(parseMonth('2020-03'), 'a month');

/** Two clients, each at two providers at once, so that their limits are shared. */
export const placements = ['L1', 'L2', 'L3', 'L4'].map((name) => id<'Placement'>(name));

export function crashPackage(): PackageRows {
  const other = { agreement_id: 'A2', instructor: 'Instructor 2' };
  const second = { client_id: 'C2' };
  return {
    frameworks: [rowOf.framework()],
    lots: [rowOf.lot()],
    providers: [
      rowOf.provider(),
      rowOf.provider({ provider_id: 'P2', business_id: '9900011-4', name: 'Another association' }),
    ],
    agreements: [rowOf.agreement(), rowOf.agreement({ agreement_id: 'A2', provider_id: 'P2' })],
    clients: [
      rowOf.client(),
      rowOf.client({ ...second, personal_identity_code: '020190-901C', iban: '' }),
    ],
    benefits: [rowOf.benefit(), rowOf.benefit(second)],
    placements: [
      rowOf.placement(),
      rowOf.placement({ placement_id: 'L2', ...other }),
      rowOf.placement({ placement_id: 'L3', ...second }),
      rowOf.placement({ placement_id: 'L4', ...second, ...other }),
    ],
  };
}

/** A day's hours at a placement; null takes the day away. */
export interface Entry {
  readonly placementId: (typeof placements)[number];
  readonly day: string;
  readonly hours: string | null;
}

export function daysOf({ day, hours }: Entry): DayEntries {
  const attended = hours === null ? null : must(parseHours(hours), 'hours');
  return {
    [day]: attended && {
      status: 'present',
      hours: attended,
      absenceReason: null,
      travelCents: null,
    },
  };
}
