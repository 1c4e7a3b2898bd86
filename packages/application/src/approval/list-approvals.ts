import { refusalOf } from '@jatkopolku/domain/access';
import {
  type Approval,
  type ApprovalType,
  byWaiting,
  isLate,
  sheetWaitsSince,
} from '@jatkopolku/domain/approval';
import { type FlagSettings, type Sheet, sheetFlags } from '@jatkopolku/domain/attendance';
import { type Claim, claimFlags, lookProblem, openAfterCheck } from '@jatkopolku/domain/outcome';
import type { Placement } from '@jatkopolku/domain/placement';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { type LocalDate, hullOf, monthRange } from '@jatkopolku/kernel';

import { heldPeriodsFor } from '../attendance/held-periods.ts';
import { readTravelSettings } from '../attendance/travel-settings.ts';
import type { Asking } from '../create-record.ts';
import { readClaimSettings } from '../outcome/claim-settings.ts';
import { judgeAgain } from '../outcome/judge-path.ts';
import { readingOnce } from '../reading-once.ts';
import type { Records, Versioned } from '../records.ts';
import { someAtOnce } from '../some-at-once.ts';

/** So many are judged at a time, those that have waited longest. */
export const MAX_JUDGED = 100;
/** So many of each queue are looked through for what is asked for. */
const MAX_READ = 1_000;

export interface AskedApprovals {
  readonly type?: ApprovalType | undefined;
  readonly providerId?: ProviderId | undefined;
  /** Only those without, or with, something that speaks against them. */
  readonly clean?: boolean | undefined;
}

export interface ApprovalList {
  readonly items: Approval[];
  /** Whether more wait than were judged. */
  readonly more: boolean;
}

type Waiting =
  | { readonly type: 'sheet'; readonly since: LocalDate; readonly stored: Versioned<Sheet> }
  | {
      readonly type: 'claim' | 'after-check';
      readonly since: LocalDate;
      readonly stored: Versioned<Claim>;
    };

/** What waits for the county, oldest first, each judged by the records as they are now. */
export async function listApprovals(
  records: Records,
  asked: AskedApprovals,
  asking: Asking<LocalDate>,
): Promise<ApprovalList> {
  const { waiting, more } = await findWaiting(records, asked, asking.today);
  const oldest = waiting.slice(0, MAX_JUDGED);
  const sheets = oldest.flatMap((one) => (one.type === 'sheet' ? [one.stored.record] : []));
  const [plans, settingsOf] = await Promise.all([
    plansOf(records, sheets),
    flagSettingsOf(records, sheets),
  ]);
  const judge = judgeBy(readingOnce(records), asking, { plans, settingsOf });
  const items = (await someAtOnce(oldest, judge)).filter((item) => item !== undefined);
  const wanted = items.filter(({ clean }) => asked.clean === undefined || asked.clean === clean);
  return { items: wanted, more: more || waiting.length > MAX_JUDGED };
}

async function findWaiting(
  records: Records,
  { type, providerId }: AskedApprovals,
  today: LocalDate,
): Promise<{ waiting: readonly Waiting[]; more: boolean }> {
  const isAsked = (one: ApprovalType) => type === undefined || type === one;
  const [sheets, claims, decided] = await Promise.all([
    isAsked('sheet') ? records.waiting('sheet', 'submitted', MAX_READ + 1) : [],
    isAsked('claim') ? records.waiting('claim', 'submitted', MAX_READ + 1) : [],
    isAsked('after-check') ? records.waiting('claim', 'after-check', MAX_READ + 1) : [],
  ]);
  const all = [
    ...sheets.map((stored) => sheetWaiting(stored, today)),
    ...claims.map((stored) => claimWaiting(stored)),
    ...decided.flatMap((stored) => afterCheckWaiting(stored)),
  ];
  const waiting = all
    .filter(({ stored }) => providerId === undefined || stored.record.providerId === providerId)
    .toSorted((a, b) => byWaiting(named(a), named(b)));
  return { waiting, more: [sheets, claims, decided].some(({ length }) => length > MAX_READ) };
}

function sheetWaiting(stored: Versioned<Sheet>, today: LocalDate): Waiting {
  return { type: 'sheet', since: sheetWaitsSince(stored.record, today), stored };
}

function claimWaiting(stored: Versioned<Claim>): Waiting {
  return { type: 'claim', since: stored.record.submittedOn, stored };
}

/** The index follows the table a moment later: of one that was looked at just now, none. */
function afterCheckWaiting(stored: Versioned<Claim>): Waiting[] {
  const open = openAfterCheck(stored.record);
  return open ? [{ type: 'after-check', since: open.judgedOn, stored }] : [];
}

/** What is waiting with the names that distinguish it from others. */
function named(one: Waiting) {
  return one.type === 'sheet'
    ? { ...one.stored.record, type: one.type, since: one.since }
    : { ...one.stored.record, type: one.type, since: one.since };
}

type Plans = ReadonlyMap<string, Placement>;

/** The placements of the sheets, read together; who accepts one reads it once more. */
async function plansOf(records: Records, sheets: readonly Sheet[]): Promise<Plans> {
  const ids = [...new Set(sheets.map(({ placementId }) => placementId))];
  const placements = await records.getMany(
    'placement',
    ids.map((placementId) => ({ placementId })),
    { mayLag: true },
  );
  return new Map(placements.map(({ record }) => [record.placementId, record]));
}

/** What the sheets are judged by, beside themselves. */
interface SheetsBy {
  readonly plans: Plans;
  readonly settingsOf: SettingsOf;
}

/** Judges one, or leaves out a sheet whose placement is not there. */
function judgeBy(
  records: Records,
  { actor, today }: Asking<LocalDate>,
  { plans, settingsOf }: SheetsBy,
) {
  return async (one: Waiting): Promise<Approval | undefined> => {
    const { since, stored } = one;
    const waiting = { version: stored.version, since, late: isLate(since, today) };
    if (one.type === 'sheet') {
      const plan = plans.get(one.stored.record.placementId);
      if (!plan) return undefined;
      const settings = settingsOf(one.stored.record);
      return judgeSheet(one.stored.record, plan, { ...waiting, actor, settings });
    }
    return one.type === 'claim'
      ? judgeClaim(records, one.stored.record, { ...waiting, actor, today })
      : shownAfterCheck(one.stored.record, { ...waiting, late: false, actor });
  };
}

interface JudgedBy {
  readonly version: number;
  readonly since: LocalDate;
  readonly late: boolean;
  readonly actor: string;
}

/** Those of the whole region, for the sheets of all its providers; read where there are any. */
async function flagSettingsOf(records: Records, sheets: readonly Sheet[]): Promise<SettingsOf> {
  const within = hullOf(sheets.map(({ month }) => monthRange(month)));
  if (!within) return () => noFlagSettings;
  const [travel, stored] = await Promise.all([
    readTravelSettings(records),
    records.list('closedPeriod'),
  ]);
  const periods = stored.map(({ record }) => record);
  const held = await heldPeriodsFor(records, sheets, { periods, within });
  return (sheet) => ({ caps: travel.record.caps, closedPeriods: held(sheet) });
}

type SettingsOf = (sheet: Sheet) => FlagSettings;
const noFlagSettings: FlagSettings = { caps: [], closedPeriods: [] };

function judgeSheet(
  sheet: Sheet,
  plan: Placement,
  { actor, settings, ...waiting }: JudgedBy & { readonly settings: FlagSettings },
): Approval {
  const { providerId, month, clientId, placementId } = sheet;
  const flags = sheetFlags(sheet, plan, settings).map(({ code, dates }) => ({
    code,
    dates: [...dates],
  }));
  const own = refusalOf('acceptSheet', sheet, actor)?.code === 'own-work';
  const judged = { clean: flags.length === 0, own, flags };
  return { type: 'sheet', providerId, month, clientId, placementId, ...waiting, ...judged };
}

async function judgeClaim(
  records: Records,
  claim: Claim,
  { actor, today, ...waiting }: JudgedBy & Pick<Asking<LocalDate>, 'today'>,
): Promise<Approval> {
  const { claimId, providerId, clientId, pathType, amountCents } = claim;
  const judged = await judgeAgain(records, claim, claim);
  const problems = judged.ok ? [] : judged.error.map(({ code }) => code);
  const own = refusalOf('decideClaim', claim, actor)?.code === 'own-work';
  const about = { claimId, providerId, clientId, pathType, amountCents };
  const { record: settings } = await readClaimSettings(records);
  const flags = [...claimFlags(claim, today, settings)];
  const clean = problems.length === 0 && flags.length === 0;
  return { type: 'claim', ...about, ...waiting, clean, own, problems, flags };
}

/** What was judged at the import: it is not judged again, and no day is promised for a look. */
function shownAfterCheck(claim: Claim, { actor, ...waiting }: JudgedBy): Approval {
  const { claimId, providerId, clientId, pathType, amountCents, afterCheck } = claim;
  const about = { claimId, providerId, clientId, pathType, amountCents };
  const own = lookProblem(claim, actor)?.code === 'own-work';
  const problems = [...(afterCheck?.codes ?? [])];
  return { type: 'after-check', ...about, ...waiting, clean: false, own, problems };
}
