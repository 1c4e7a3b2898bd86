import {
  type Records,
  decideClaim,
  fileClaim,
  logDays,
  makeGrant,
  proposeOption,
  returnSheet,
  submitSheet,
} from '@jatkopolku/application';
import type { DayEntry } from '@jatkopolku/domain/attendance';
import type { Placement } from '@jatkopolku/domain/placement';
import { lastDayOf } from '@jatkopolku/domain/placement';
import { type Hours, parseHours } from '@jatkopolku/domain/placement';
import { type Clock, byText, cents, id, localDate, must, parseMonth } from '@jatkopolku/kernel';

import { findPerson } from '../sign-in/demo-people.ts';

/** The day on which the demo's work waits: no settled month of the package is touched. */
const today = localDate('2021-04-01');
const april = must(parseMonth('2021-04'), 'April');
const HOURS: Hours = must(parseHours('5'), 'hours');

/** The first of April as it was logged, client by client: some of it is worth a second look. */
const present: DayEntry = {
  status: 'present',
  hours: HOURS,
  absenceReason: null,
  travelCents: null,
};
const firstOfApril: readonly DayEntry[] = [
  present,
  { ...present, travelCents: cents(640) },
  { ...present, hours: must(parseHours('7.5'), 'hours'), travelCents: cents(3_200) },
  { status: 'absent', hours: null, absenceReason: 'unauthorised', travelCents: null },
  present,
  present,
];

/**
 * Work that waits in every queue, done by the demo people through the use cases: sheets that are open,
 * submitted and returned, claims that are submitted and returned, a role and a decision on an
 * option that wait for a second person. What the rules refuse is left out.
 */
export async function overlayDemo(records: Records, clock: Clock): Promise<void> {
  const placements = await records.list('placement');
  const all = placements
    .map(({ record }) => record)
    .toSorted((a, b) => byText(a.placementId, b.placementId));
  for (const providerId of ['P01', 'P02']) {
    const own = all.filter((placement) => placement.providerId === providerId);
    await logToday(records, own.filter(isRunning).slice(0, 6), providerId);
    await claimPaths(records, own.filter(hasJustEnded), providerId);
  }
  await proposeForLot(records);
  const offer = { userId: idOf('kirsi'), name: 'Kirsi Kallio', role: 'finance' } as const;
  const grant = { grantId: id<'Grant'>('demo-finance'), providerId: null, ...offer };
  await makeGrant({ records, clock }, grant, { userId: idOf('jussi'), providerId: null });
}

/** The option of one lot waits for the second person; what is left of the framework is to be decided. */
async function proposeForLot(records: Records): Promise<void> {
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
  const asking = { actor: idOf('heikki'), today };
  await proposeOption(records, { ...command, except: [], prices: [] }, asking);
}

function idOf(username: string): string {
  return must(findPerson(username), `the demo person ${username}`).userId;
}

/** Who works for the provider in the demo. */
function workerOf(providerId: string): string {
  return idOf(providerId === 'P01' ? 'maija' : 'petri');
}

function isRunning({ startsOn, endsOn, endedOn }: Placement): boolean {
  return startsOn <= today && lastDayOf({ endsOn, endedOn }) >= today;
}

function hasJustEnded(placement: Placement): boolean {
  const last = lastDayOf(placement);
  return last >= '2021-02-15' && last < today;
}

/**
 * Of a provider's first clients: some months stay open, some are submitted before their end and wait
 * for a person, and one comes back.
 */
async function logToday(records: Records, own: readonly Placement[], providerId: string) {
  const asking = { actor: workerOf(providerId), today };
  for (const [place, { placementId }] of own.entries()) {
    const days = { '01': firstOfApril[place] ?? present };
    const logged = await logDays(records, { placementId, month: april, days }, asking);
    if (!logged.ok || place < 2) continue;
    const { record: key, version } = logged.value;
    const submitted = await submitSheet(records, { key, version, ...asking });
    if (!submitted.ok || place < 5) continue;
    const seen = { key, version: submitted.value.version, actor: idOf('antti') };
    const reason = 'Kuukausi on vasta alkanut: lähetä sen päätyttyä.';
    await returnSheet(records, seen, { category: 'days-missing', reason });
  }
}

/** The first claims that the rules take: one waits to be decided, one comes back to be amended. */
async function claimPaths(records: Records, own: readonly Placement[], providerId: string) {
  const asking = { actor: workerOf(providerId), today };
  let taken = 0;
  for (const { placementId } of own) {
    if (taken === 2) return;
    const claimId = id<'Claim'>(`DEMO-${providerId}-${taken + 1}`);
    const path = { pathType: 'degree-education', pathStartsOn: today } as const;
    const counterpart = {
      counterpartName: 'Esimerkkioppilaitos',
      counterpartBusinessId: '9900047-2',
    };
    const command = { claimId, placementId, ...path, ...counterpart, evidence: [] };
    const filed = await fileClaim(records, command, asking);
    if (!filed.ok) continue;
    taken += 1;
    if (taken < 2) continue;
    const seen = { key: { claimId }, version: 1, actor: idOf('antti'), today };
    const category = 'details-unclear';
    const reason = 'Mikä oppilaitoksen yksikkö?';
    const decision = { verdict: 'return', category, reason } as const;
    await decideClaim(records, seen, decision);
  }
}
