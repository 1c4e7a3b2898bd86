import {
  type BuyingProblem,
  type Check,
  type ExclusionDecision,
  type FindingRecord,
  type GroundCode,
  buyingProblem,
  holdReasons,
  isInForce,
} from '@jatkopolku/domain/eligibility';
import type { Provider, ProviderId } from '@jatkopolku/domain/provider';
import { type LocalDate, type Result, byText, success } from '@jatkopolku/kernel';

import { nameOf } from '../name-of.ts';
import type { Records } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { standingOf } from './standing-of.ts';

/** A provider's check with all that a person who decides of it looks at. */
export interface ReadStanding {
  readonly providerId: ProviderId;
  /** Null for a provider that was never asked about. */
  readonly check: Check | null;
  /** 0 where there is no check. */
  readonly version: number;
  /** The last documented decision, be it that of the provider's agreements. */
  readonly decision: ExclusionDecision | null;
  /** What would keep an agreement from being signed today. */
  readonly problems: {
    readonly activity: BuyingProblem | null;
    readonly guidance: BuyingProblem | null;
  };
  /** Why the provider's money waits; nothing where it goes. */
  readonly holds: GroundCode[];
  readonly history: FindingRecord[];
  /** The names of those who had a part in it, by their id. */
  readonly names: Record<string, string>;
}

export async function readStanding(
  records: Records,
  providerId: ProviderId,
  today: LocalDate,
): Promise<Result<ReadStanding, Refusal>> {
  const provider = await records.get('provider', { providerId });
  if (!provider) return refuse('not-found');
  const { check: stored, decision } = await standingOf(records, provider.record);
  const check = stored?.record;
  const found = await records.list('finding', { providerId });
  const history = found
    .map(({ record }) => record)
    .toSorted((a, b) => byText(b.askedAt, a.askedAt))
    .slice(0, HISTORY_MOST);
  return success({
    providerId,
    check: check ?? null,
    version: stored?.version ?? 0,
    decision,
    problems: {
      activity: buyingProblem({ check, scope: 'work-activity', today }) ?? null,
      guidance: buyingProblem({ check, scope: 'support-guidance', today }) ?? null,
    },
    holds: [...holdReasons(check, 'work-activity')],
    history,
    names: await namesIn(records, { check, decision, history }),
  });
}

/** Two years of nights and signings. */
const HISTORY_MOST = 50;

interface Peopled {
  readonly check: Check | undefined;
  readonly decision: ExclusionDecision | null;
  readonly history: readonly FindingRecord[];
}

async function namesIn(records: Records, { check, decision, history }: Peopled) {
  const people = new Set(
    [
      ...history.map(({ askedBy }) => askedBy),
      check?.extract?.readBy,
      check?.proposal?.proposedBy,
      decision?.review?.proposedBy,
      decision?.confirmedBy,
    ].filter((userId) => typeof userId === 'string'),
  );
  const named = [...people].map(async (userId) => [userId, await nameOf(records, userId)] as const);
  const known = (await Promise.all(named)).flatMap(([userId, name]) =>
    name === null ? [] : [[userId, name] as const],
  );
  return Object.fromEntries(known);
}

/** The state of a provider, as the provider itself sees it: without grounds, people or answers. */
export const ownStandings = [
  'in-order',
  'being-looked-at',
  'extract-needed',
  'not-bought',
] as const;

export interface OwnStanding {
  readonly providerId: ProviderId;
  readonly standing: (typeof ownStandings)[number];
  readonly askedOn: LocalDate | null;
  readonly validUntil: LocalDate | null;
  readonly moneyWaits: boolean;
}

export async function readOwnStanding(
  records: Records,
  provider: Provider,
  today: LocalDate,
): Promise<OwnStanding> {
  const { check: stored, decision } = await standingOf(records, provider);
  const check = stored?.record;
  return {
    providerId: provider.providerId,
    standing: ownStandingOf(check, isInForce(decision, today)),
    askedOn: check?.askedOn ?? null,
    validUntil: decision?.validUntil ?? null,
    moneyWaits: holdReasons(check, 'work-activity').length > 0,
  };
}

function ownStandingOf(check: Check | undefined, isDecided: boolean): OwnStanding['standing'] {
  if (!check) return isDecided ? 'in-order' : 'being-looked-at';
  if (check.state === 'excluded') return 'not-bought';
  if (check.grounds.includes('not-found')) return 'extract-needed';
  return check.state === 'eligible' ? 'in-order' : 'being-looked-at';
}
