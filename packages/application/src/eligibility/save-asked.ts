import { type Check, type FindingRecord, redoCheck } from '@jatkopolku/domain/eligibility';
import type { Provider, ProviderId } from '@jatkopolku/domain/provider';
import { success } from '@jatkopolku/kernel';

import { commitAll } from '../commit-all.ts';
import type { Saved } from '../create-record.ts';
import type { RegisterLookup } from '../ports.ts';
import type { Change, Records, Versioned } from '../records.ts';
import { refuse } from '../refuse.ts';
import type { AskingCheck } from './asking-check.ts';
import { decisionAtSigning } from './standing-of.ts';

/** What the register said of a provider, when and for what it was asked. */
export interface Asked extends AskingCheck {
  readonly provider: Provider;
  readonly lookup: RegisterLookup;
  readonly askedAt: Check['askedAt'];
}

/** What is known of providers before the register is asked about them. */
export interface Standings {
  readonly checks: ReadonlyMap<ProviderId, Versioned<Check>>;
  /** What the signing of its agreements decided of one without a check. */
  readonly signedDecision: (provider: Provider) => Promise<Check['decision']>;
}

/** Somebody else may write the same check meanwhile; the answer is then laid over theirs. */
const ATTEMPTS = 3;

/** Keeps what the register said of one provider: the answer itself, what it came to, and the check. */
export async function saveAsked(
  records: Records,
  asked: Asked,
  signedDecision: Standings['signedDecision'] = (provider) => decisionAtSigning(records, provider),
): Saved<Check> {
  for (let attempt = 1; ; attempt += 1) {
    const before = await records.get('check', asked.provider);
    const record = await redone(asked, before, signedDecision);
    await keepAnswers(records, [{ asked, record }]);
    const committed = await records.commit([{ kind: 'check', record, before }], actOf(asked));
    if (committed.ok) return success({ record, version: (before?.version ?? 0) + 1 });
    if (attempt === ATTEMPTS) return refuse(committed.error);
  }
}

/**
 * Keeps what the register said of several, many in a call; of those who were overtaken once more, alone.
 */
export async function saveAllAsked(
  records: Records,
  all: readonly Asked[],
  { checks, signedDecision }: Standings,
): Promise<void> {
  const [first] = all;
  if (!first) return;
  const each = await Promise.all(
    all.map(async (asked) => {
      const before = checks.get(asked.provider.providerId);
      return { asked, before, record: await redone(asked, before, signedDecision) };
    }),
  );
  await keepAnswers(records, each);
  const groups = each.map(({ record, before }): Change[] => [{ kind: 'check', record, before }]);
  const saved = await commitAll(records, [groups.flat()], actOf(first));
  if (saved.ok) return;
  const now = await records.getMany(
    'check',
    all.map(({ provider }) => provider),
  );
  const askedAt = new Map(now.map(({ record }) => [record.providerId, record.askedAt]));
  for (const asked of all) {
    const isSaved = askedAt.get(asked.provider.providerId) === asked.askedAt;
    if (!isSaved) await saveAsked(records, asked, signedDecision);
  }
}

function redone(
  { provider, lookup, askedAt, today }: Asked,
  before: Versioned<Check> | undefined,
  signedDecision: Standings['signedDecision'],
): Promise<Check> | Check {
  const redo = (signed: Check['decision']) =>
    redoCheck({
      provider,
      before: before?.record,
      signed,
      lookup,
      answerHash: lookup.outcome === 'failed' ? null : lookup.answer.hash,
      askedOn: today,
      askedAt,
    });
  return before ? redo(before.record.decision) : signedDecision(provider).then(redo);
}

interface Kept {
  readonly asked: Asked;
  readonly record: Check;
}

/**
 * What the register answered and what it came to, before the checks rest on it. The same answer is kept once,
 * however often it comes, and of whomever.
 */
async function keepAnswers(records: Records, all: readonly Kept[]): Promise<void> {
  const answers = all.flatMap(({ asked: { lookup } }) =>
    lookup.outcome === 'failed' ? [] : [lookup.answer],
  );
  const known = await records.getMany('registerAnswer', answers);
  const hashes = new Set(known.map(({ record }) => record.hash));
  await records.keep(
    'registerAnswer',
    answers.filter(({ hash }) => !hashes.has(hash)),
  );
  await records.keep('finding', all.map(findingOf));
}

function findingOf({ asked: { purpose, actor }, record }: Kept): FindingRecord {
  const { providerId, askedAt, askedOn, finding, grounds, answerHash, silence, state } = record;
  const answer = { providerId, askedAt, askedOn, finding, grounds, answerHash, silence, state };
  return { ...answer, purpose, askedBy: actor };
}

function actOf({ actor }: Asked) {
  return { event: 'company-checked', actor } as const;
}
