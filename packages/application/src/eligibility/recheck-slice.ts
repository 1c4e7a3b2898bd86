import { type Check, nightsShare, signedDecision } from '@jatkopolku/domain/eligibility';
import { isProcured } from '@jatkopolku/domain/framework';
import type { Provider, ProviderId } from '@jatkopolku/domain/provider';
import { type LocalDate, byText } from '@jatkopolku/kernel';

import type { Asking } from '../create-record.ts';
import { readingOnce } from '../reading-once.ts';
import type { Records, Versioned } from '../records.ts';
import type { AskingCheck } from './asking-check.ts';
import { type CheckDeps, askRegister } from './check-company.ts';
import { type Asked, type Standings, saveAllAsked } from './save-asked.ts';

/** So many are asked about at a time: the register is a shared one. */
const AT_ONCE = 4;

/** Asks about a night's share of the providers, so that all are seen within a month. */
export async function recheckSlice(
  deps: CheckDeps,
  asking: Asking<LocalDate>,
): Promise<readonly ProviderId[]> {
  const [providers, checks, unbought] = await Promise.all([
    deps.records.list('provider'),
    deps.records.list('check'),
    notBought(deps.records),
  ]);
  const known = knownOf(deps.records, providers, checks);
  const seen = providers
    .map(({ record: { providerId } }) => seenOf(providerId, known.checks.get(providerId)?.record))
    .filter(({ providerId }) => !unbought.has(providerId));
  const share = nightsShare(seen, asking.today);
  await checkEach(deps, known, share, { ...asking, purpose: 'night' });
  return share;
}

function seenOf(providerId: ProviderId, check: Check | undefined) {
  return { providerId, askedOn: check?.askedOn, isAnswered: check?.silence === null };
}

/** Providers that are the region's own units, or work with it as authorities: nothing is bought from them. */
async function notBought(records: CheckDeps['records']): Promise<Set<ProviderId>> {
  const [frameworks, agreements] = await Promise.all([
    records.list('framework'),
    records.list('agreement'),
  ]);
  const procured = new Set(
    frameworks.filter(({ record }) => isProcured(record)).map(({ record }) => record.frameworkId),
  );
  const all = agreements.map(({ record }) => record);
  const bought = new Set(
    all.filter(({ frameworkId }) => procured.has(frameworkId)).map(({ providerId }) => providerId),
  );
  return new Set(all.map(({ providerId }) => providerId).filter((each) => !bought.has(each)));
}

/** No more are asked about after this: a request is cut off after 20 seconds, and one asking may take 8. */
const MAX_WAIT_MS = 6_000;

interface AwaitedCheck extends AskingCheck {
  /** The region's providers, where they were read already. */
  readonly providers?: readonly Versioned<Provider>[];
  /** Leaves out those of whom the register has answered on the day already. */
  readonly unlessAnswered?: boolean;
  /** Hears of how many the register was asked. */
  readonly onDone?: (count: number, total: number) => void;
}

/**
 * Asks about each for somebody who waits, those first of whom the register was asked longest ago: who
 * tries again after a slow register goes on where the time ran out.
 */
export async function checkAwaited(
  deps: CheckDeps,
  providerIds: readonly ProviderId[],
  { unlessAnswered = false, ...asking }: AwaitedCheck,
): Promise<void> {
  const [providers, checks] = await Promise.all([
    asking.providers ?? deps.records.list('provider'),
    deps.records.list('check'),
  ]);
  const known = knownOf(deps.records, providers, checks);
  const askedAt = (providerId: ProviderId) => known.checks.get(providerId)?.record.askedAt ?? '';
  const isAnswered = (providerId: ProviderId) => {
    const check = known.checks.get(providerId)?.record;
    return check?.askedOn === asking.today && check.silence === null;
  };
  const asked = unlessAnswered ? providerIds.filter((one) => !isAnswered(one)) : providerIds;
  const ids = asked.toSorted((a, b) => byText(askedAt(a), askedAt(b)));
  await checkEach(deps, known, ids, { ...asking, mostMs: MAX_WAIT_MS });
}

/** The providers of the region, and what is known of them. */
interface Known extends Standings {
  readonly providers: ReadonlyMap<ProviderId, Provider>;
}

function knownOf(
  records: Records,
  providers: readonly Versioned<Provider>[],
  checks: readonly Versioned<Check>[],
): Known {
  const once = readingOnce(records);
  return {
    providers: new Map(providers.map(({ record }) => [record.providerId, record])),
    checks: new Map(checks.map((check) => [check.record.providerId, check])),
    signedDecision: async (provider) => {
      const stored = await once.list('agreement');
      const own = stored.filter(({ record }) => record.providerId === provider.providerId);
      return signedDecision(
        provider,
        own.map(({ record }) => record),
      );
    },
  };
}

/** What so many were asked is kept at a time: a stopped program has asked about no more in vain. */
const SAVED_AT_ONCE = 20;

/**
 * Asks about each, a few at a time. A register that answers for none of them is left alone: who was
 * not asked about stays as before.
 */
async function checkEach(
  deps: CheckDeps,
  known: Known,
  providerIds: readonly ProviderId[],
  {
    mostMs = Infinity,
    onDone = () => {},
    ...asking
  }: AskingCheck & Pick<AwaitedCheck, 'onDone'> & { readonly mostMs?: number },
): Promise<void> {
  const begun = Date.parse(deps.clock.now());
  const providers = providerIds.flatMap((providerId) => known.providers.get(providerId) ?? []);
  let unsaved: Asked[] = [];
  for (let start = 0; start < providers.length; start += AT_ONCE) {
    if (Date.parse(deps.clock.now()) - begun > mostMs) break;
    const some = providers.slice(start, start + AT_ONCE);
    const asked = await Promise.all(some.map((each) => askRegister(deps, each, asking)));
    unsaved.push(...asked);
    onDone(Math.min(start + AT_ONCE, providers.length), providers.length);
    if (unsaved.length >= SAVED_AT_ONCE) {
      await saveAllAsked(deps.records, unsaved, known);
      unsaved = [];
    }
    if (asked.every(({ lookup }) => lookup.outcome === 'failed')) break;
  }
  await saveAllAsked(deps.records, unsaved, known);
}
