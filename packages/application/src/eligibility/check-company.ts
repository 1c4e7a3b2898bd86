import {
  type Check,
  type CheckPurpose,
  type ExclusionDecision,
  type FindingRecord,
  redoCheck,
  signedDecision,
} from '@jatkopolku/domain/eligibility';
import type { Provider, ProviderId } from '@jatkopolku/domain/provider';
import { type Clock, type LocalDate, success } from '@jatkopolku/kernel';

import type { Asking, Saved } from '../create-record.ts';
import { listOfProvider } from '../list-of-provider.ts';
import type { CompanyRegister, RegisterLookup } from '../ports.ts';
import type { Change, Records, Versioned } from '../records.ts';
import { refuse } from '../refuse.ts';

export interface CheckDeps {
  readonly records: Records;
  readonly register: CompanyRegister;
  readonly clock: Pick<Clock, 'now' | 'businessNow'>;
}

export interface AskingCheck extends Asking<LocalDate> {
  readonly purpose: CheckPurpose;
}

/** Somebody else may write the same check meanwhile; the answer is then laid over theirs. */
const ATTEMPTS = 3;

/**
 * Asks the register for a provider, decides what its answer comes to, and keeps the check, its history
 * and the answer itself. A register that does not answer leaves the check unknown, never eligible.
 */
export async function checkCompany(
  { records, register, clock }: CheckDeps,
  providerId: ProviderId,
  asking: AskingCheck,
): Saved<Check> {
  const provider = await records.get('provider', { providerId });
  if (!provider) return refuse('not-found');
  const lookup = await register.lookUp(provider.record.businessId);
  const asked = { provider: provider.record, lookup, askedAt: clock.businessNow(), ...asking };
  for (let attempt = 1; ; attempt += 1) {
    const before = await standingOf(records, provider.record);
    const record = redone(asked, before);
    const changes = await changesOf(records, { record, asked, before: before.check });
    const act = { event: 'company-checked', actor: asking.actor } as const;
    const committed = await records.commit(changes, act);
    if (committed.ok) return success({ record, version: (before.check?.version ?? 0) + 1 });
    if (attempt === ATTEMPTS) return refuse(committed.error);
  }
}

/** The state of a provider: its check, and the last documented decision, be it that of its agreements. */
export interface ProviderStanding {
  /** Undefined for a provider that the register was never asked for. */
  readonly check: Versioned<Check> | undefined;
  readonly decision: ExclusionDecision | null;
}

export async function standingOf(records: Records, provider: Provider): Promise<ProviderStanding> {
  const { providerId } = provider;
  const check = await records.get('check', { providerId });
  if (check) return { check, decision: check.record.decision };
  const stored = await listOfProvider(records, 'agreement', providerId);
  const agreements = stored.map(({ record }) => record);
  return { check: undefined, decision: signedDecision(provider, agreements) };
}

interface Asked extends AskingCheck {
  readonly provider: Provider;
  readonly lookup: RegisterLookup;
  readonly askedAt: Check['askedAt'];
}

function redone({ provider, lookup, askedAt, today }: Asked, before: ProviderStanding): Check {
  return redoCheck({
    provider,
    before: before.check?.record,
    signed: before.decision,
    lookup,
    answerHash: lookup.outcome === 'failed' ? null : lookup.answer.hash,
    askedOn: today,
    askedAt,
  });
}

interface Writing {
  readonly record: Check;
  readonly asked: Asked;
  readonly before: Versioned<Check> | undefined;
}

/** The same answer is kept once, however often it comes. */
async function changesOf(records: Records, { record, asked, before }: Writing): Promise<Change[]> {
  const changes: Change[] = [{ kind: 'check', record, before }];
  const finding = findingOf(record, asked);
  // Asked twice in the same moment, the register's answer is saved once.
  if (!(await records.get('finding', finding))) changes.push({ kind: 'finding', record: finding });
  if (asked.lookup.outcome === 'failed') return changes;
  const { answer } = asked.lookup;
  const known = await records.get('registerAnswer', answer);
  if (!known) changes.push({ kind: 'registerAnswer', record: answer });
  return changes;
}

function findingOf(check: Check, { purpose, actor }: Asked): FindingRecord {
  const { providerId, askedAt, askedOn, finding, grounds, answerHash, silence, state } = check;
  const answer = { providerId, askedAt, askedOn, finding, grounds, answerHash, silence, state };
  return { ...answer, purpose, askedBy: actor };
}
