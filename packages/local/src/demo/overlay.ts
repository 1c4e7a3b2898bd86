import {
  decideClaim,
  fileClaim,
  logDays,
  createGrant,
  proposeOption,
  returnSheet,
  submitSheet,
} from '@jatkopolku/application';
import { type DayEntry, type SheetKey, dayOf } from '@jatkopolku/domain/attendance';
import { type Placement, lastDayOf, parseHours } from '@jatkopolku/domain/placement';
import {
  type LocalDate,
  type Month,
  addDays,
  byText,
  cents,
  id,
  monthOf,
  monthRange,
  must,
  rangeOf,
} from '@jatkopolku/kernel';

import type { OpenRegion } from '../open-region.ts';
import { findPerson } from '../sign-in/demo-people.ts';
import { sendEvidence } from './evidence.ts';
import { overlayReviews } from './overlay-reviews.ts';
import { plannedWeeks } from './planned-weeks.ts';

/** The month as it was logged, client by client: some of its first days are worth a second look. */
const present: DayEntry = {
  status: 'present',
  hours: must(parseHours('5'), 'hours'),
  absenceReason: null,
  travelCents: null,
};
const firstDays: readonly DayEntry[] = [
  present,
  { ...present, travelCents: cents(640) },
  { ...present, hours: must(parseHours('7.5'), 'hours'), travelCents: cents(3_200) },
  { status: 'absent', hours: null, absenceReason: 'unauthorised', travelCents: null },
  present,
  present,
];

/** Claims were filed so many days before the demo's first day, or on the month's first: the first one is late. */
const CLAIMED_DAYS_AGO = [16, 9, 4] as const;
/** The second of a provider's claims came back; one of the others shows nothing. */
const RETURNED = 1;
const UNSHOWN = 'DEMO-P02-3';

/**
 * Work that waits in every queue, done by the demo people through the use cases on the demo's first day
 * and in the month before it: sheets that are open, submitted and returned, claims that are submitted and
 * returned, plans reviewed but for a few, a role and a decision on an option that wait for a second person.
 * What the rules refuse is left out. No settled month of the package is touched.
 */
export async function overlayDemo(region: OpenRegion): Promise<void> {
  const { records, clock } = region;
  const today = clock.today();
  const placements = await records.list('placement');
  const all = placements
    .map(({ record }) => record)
    .toSorted((a, b) => byText(a.placementId, b.placementId));
  for (const providerId of ['P01', 'P02']) {
    const own = all.filter((placement) => placement.providerId === providerId);
    await logMonth(region, own.filter((one) => isRunning(one, today)).slice(0, 6));
    await claimPaths(
      region,
      own.filter((one) => hasJustEnded(one, today)),
    );
  }
  await overlayReviews(region, all);
  await proposeForLot(region);
  const offer = { userId: idOf('kirsi'), name: 'Kirsi Kallio', role: 'finance' } as const;
  const grant = { grantId: id<'Grant'>('demo-finance'), providerId: null, ...offer };
  await createGrant({ records, clock }, grant, { userId: idOf('jussi'), providerId: null });
}

/** The option of one lot waits for the second person; what is left of the framework is to be decided. */
async function proposeForLot({ records, clock }: OpenRegion): Promise<void> {
  const command = {
    decisionId: id<'Decision'>('demo-option'),
    frameworkId: id<'Framework'>('FW-2019'),
    optionNo: 1,
    use: 'use',
    lot: 3,
    agreementIds: null,
    reason: 'Ryhmämuotoista palvelua tarvitaan myös ensi kaudella.',
    conditions: '',
  } as const;
  const asking = { actor: idOf('heikki'), today: clock.today() };
  await proposeOption(records, { ...command, except: [], prices: [] }, asking);
}

function idOf(username: string): string {
  return must(findPerson(username), `the demo person ${username}`).userId;
}

/** Who works for the provider in the demo. */
function workerOf({ providerId }: Pick<Placement, 'providerId'>): string {
  return idOf(providerId === 'P01' ? 'maija' : 'petri');
}

function isRunning(placement: Placement, today: LocalDate): boolean {
  return placement.startsOn <= today && lastDayOf(placement) >= today;
}

const CLAIMABLE_DAYS = 45;

function hasJustEnded(placement: Placement, today: LocalDate): boolean {
  const last = lastDayOf(placement);
  const filedOn = claimedOn(0, today);
  return last >= addDays(filedOn, -CLAIMABLE_DAYS) && last < filedOn;
}

/**
 * Of a provider's first clients: two months stay open, of which one lacks its last week; the others are
 * submitted and wait for a person, and one comes back with a question.
 */
async function logMonth({ records, clock }: OpenRegion, own: readonly Placement[]) {
  const today = clock.today();
  const month = monthOf(today);
  for (const [place, placement] of own.entries()) {
    const asking = { actor: workerOf(placement), today };
    const weeks = plannedWeeks(placement, rangeOf(monthRange(month).start, today));
    const shown = place === 0 && weeks.length > 1 ? weeks.slice(0, -1) : weeks;
    let sheet: ExpectedSheet | undefined;
    for (const [at, dates] of shown.entries()) {
      const first = at === 0 ? firstDays[place] : undefined;
      const logged = await logDays(records, weekOf(placement, month, dates, first), asking);
      if (logged.ok) sheet = { key: logged.value.record, version: logged.value.version };
    }
    if (!sheet || place < 2) continue;
    const submitted = await submitSheet(records, { ...sheet, ...asking });
    if (!submitted.ok || place < 5) continue;
    const expected = { ...sheet, version: submitted.value.version, actor: idOf('antti'), today };
    const reason = 'Oliko asiakas paikalla myös muina sovittuina päivinä? Niistä puuttuu merkintä.';
    await returnSheet(records, expected, { category: 'days-missing', reason });
  }
}

interface ExpectedSheet {
  readonly key: SheetKey;
  readonly version: number;
}

/** @param first how the first of the dates went; the others went as planned. */
function weekOf(
  { placementId }: Placement,
  month: Month,
  dates: readonly LocalDate[],
  first: DayEntry = present,
) {
  const days = dates.map((date, at) => [dayOf(date), at === 0 ? first : present] as const);
  return { placementId, month, days: Object.fromEntries(days) };
}

/** Not before the month of the demo's first day, so that whatever is older is the package's. */
function claimedOn(place: number, today: LocalDate): LocalDate {
  const [first] = CLAIMED_DAYS_AGO;
  const filedOn = addDays(today, -(CLAIMED_DAYS_AGO[place] ?? first));
  const { start } = monthRange(monthOf(today));
  return filedOn < start ? start : filedOn;
}

/** The first claims that the rules take: some wait to be decided, one comes back to be amended. */
async function claimPaths(region: OpenRegion, own: readonly Placement[]) {
  let taken = 0;
  for (const placement of own) {
    if (taken === CLAIMED_DAYS_AGO.length) return;
    if (await claimPath(region, placement, taken)) taken += 1;
  }
}

async function claimPath(region: OpenRegion, placement: Placement, place: number) {
  const { records, clock } = region;
  const { placementId, providerId } = placement;
  const filedOn = claimedOn(place, clock.today());
  const actor = workerOf(placement);
  const claimId = id<'Claim'>(`DEMO-${providerId}-${place + 1}`);
  const path = { pathType: 'degree-education', pathStartsOn: filedOn } as const;
  const counterpart = {
    counterpartName: 'Esimerkkioppilaitos',
    counterpartBusinessId: '9900047-2',
    contractType: 'none',
    pathEndsOn: null,
    weeklyHours: null,
    isCompany: false,
  } as const;
  const command = { claimId, placementId, ...path, ...counterpart };
  const evidence =
    claimId === UNSHOWN
      ? []
      : [
          {
            fileId: await sendEvidence(region, claimId, actor, providerId),
            kind: 'study-right' as const,
          },
        ];
  const filed = await fileClaim(
    { records, clock },
    { ...command, evidence },
    { actor, today: filedOn },
  );
  if (filed.ok && place === RETURNED) {
    const expected = { key: { claimId }, version: 1, actor: idOf('antti'), today: clock.today() };
    const category = 'details-unclear';
    const reason = 'Mikä oppilaitoksen yksikkö?';
    await decideClaim({ records, clock }, expected, { verdict: 'return', category, reason });
  }
  return filed.ok;
}
