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

/** Somebody else may write the same check meanwhile; the answer is then laid over theirs. */
const ATTEMPTS = 3;

/** Keeps what the register said of one provider: the check, its history and the answer itself. */
export async function saveAsked(records: Records, asked: Asked): Saved<Check> {
  for (let attempt = 1; ; attempt += 1) {
    const { record, before, changes } = await redone(
      records,
      asked,
      await knownOf(records, [asked]),
    );
    const committed = await records.commit(changes, actOf(asked));
    if (committed.ok) return success({ record, version: (before?.version ?? 0) + 1 });
    if (attempt === ATTEMPTS) return refuse(committed.error);
  }
}

/** Keeps what the register said of several, many in a transaction; of those who were overtaken once more, alone. */
export async function saveAllAsked(records: Records, all: readonly Asked[]): Promise<void> {
  const [first] = all;
  if (!first) return;
  const known = await knownOf(records, all);
  const each = await Promise.all(all.map((asked) => redone(records, asked, known)));
  const groups = each.map(({ changes }) => changes);
  const saved = await commitAll(records, groups, actOf(first));
  if (saved.ok) return;
  const { checks } = await knownOf(records, all);
  for (const asked of all) {
    const check = checks.get(asked.provider.providerId);
    if (check?.record.askedAt !== asked.askedAt) await saveAsked(records, asked);
  }
}

/** What is kept of several providers and their answers already. */
interface Known {
  readonly checks: ReadonlyMap<ProviderId, Versioned<Check>>;
  readonly findings: ReadonlySet<string>;
  /** Also those that are being kept with them: the register may say the same of two. */
  readonly answers: Set<string>;
}

async function knownOf(records: Records, all: readonly Asked[]): Promise<Known> {
  const keys = all.map(({ provider: { providerId }, askedAt }) => ({ providerId, askedAt }));
  const answered = all.flatMap(({ lookup }) =>
    lookup.outcome === 'failed' ? [] : [lookup.answer],
  );
  const [checks, findings, answers] = await Promise.all([
    records.getMany('check', keys),
    // Asked twice in the same moment, the register's answer is saved once.
    records.getMany('finding', keys),
    // The same answer is kept once, however often it comes.
    records.getMany('registerAnswer', answered),
  ]);
  return {
    checks: new Map(checks.map((check) => [check.record.providerId, check])),
    findings: new Set(findings.map(({ record }) => findingName(record))),
    answers: new Set(answers.map(({ record }) => record.hash)),
  };
}

interface Redone {
  readonly record: Check;
  readonly before: Versioned<Check> | undefined;
  readonly changes: readonly Change[];
}

async function redone(records: Records, asked: Asked, known: Known): Promise<Redone> {
  const { provider, lookup, askedAt, today } = asked;
  const before = known.checks.get(provider.providerId);
  const record = redoCheck({
    provider,
    before: before?.record,
    signed: before ? before.record.decision : await decisionAtSigning(records, provider),
    lookup,
    answerHash: lookup.outcome === 'failed' ? null : lookup.answer.hash,
    askedOn: today,
    askedAt,
  });
  const finding = findingOf(record, asked);
  const changes: Change[] = [{ kind: 'check', record, before }];
  if (!known.findings.has(findingName(finding))) changes.push({ kind: 'finding', record: finding });
  if (lookup.outcome !== 'failed' && !known.answers.has(lookup.answer.hash)) {
    known.answers.add(lookup.answer.hash);
    changes.push({ kind: 'registerAnswer', record: lookup.answer });
  }
  return { record, before, changes };
}

function findingOf(check: Check, { purpose, actor }: Asked): FindingRecord {
  const { providerId, askedAt, askedOn, finding, grounds, answerHash, silence, state } = check;
  const answer = { providerId, askedAt, askedOn, finding, grounds, answerHash, silence, state };
  return { ...answer, purpose, askedBy: actor };
}

function findingName({ providerId, askedAt }: Pick<FindingRecord, 'providerId' | 'askedAt'>) {
  return `${providerId} ${askedAt}`;
}

function actOf({ actor }: Asked) {
  return { event: 'company-checked', actor } as const;
}
