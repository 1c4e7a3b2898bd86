import { lotNameIn } from '@jatkopolku/contracts';
import { optionMail } from '@jatkopolku/contracts/letters/option-mail';
import { type Agreement, dayPriceOn } from '@jatkopolku/domain/agreement';
import type { Framework, Lot } from '@jatkopolku/domain/framework';
import {
  type Decision,
  type DecisionId,
  type Notice,
  optionPriceOf,
  timesOfOption,
  withPriceFrom,
} from '@jatkopolku/domain/option';
import { type Provider, addressesOf } from '@jatkopolku/domain/provider';
import { type Clock, id, must, success } from '@jatkopolku/kernel';

import { commitAll } from '../commit-all.ts';
import type { Saved } from '../create-record.ts';
import { nameOf } from '../name-of.ts';
import type { Change, Records, Versioned } from '../records.ts';
import { refuse } from '../refuse.ts';

export interface DecisionDeps {
  readonly regionId: string;
  readonly records: Records;
  readonly clock: Clock;
}

/** So often a run begins again when somebody changes an agreement at the same moment. */
const MAX_TRIES = 5;
/** More decisions than a region has under way at a time. */
const MAX_DECISIONS = 100;

/** Goes on with every decision whose notices were cut short; at a start, and daily. */
export async function finishDecisions(deps: DecisionDeps): Promise<void> {
  const waiting = await deps.records.waiting('decision', 'confirmed', MAX_DECISIONS);
  for (const { record } of waiting) await finishDecision(deps, record.decisionId);
}

/**
 * Notifies each provider of a confirmed decision and sets its price from the option's start: for each
 * agreement the price, the notice and the message are written together, so no provider is notified
 * again. When all are there, the decision is notified.
 */
export async function finishDecision(deps: DecisionDeps, decisionId: DecisionId): Saved<Decision> {
  const { records } = deps;
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const stored = await records.get('decision', { decisionId });
    if (!stored) return refuse('not-found');
    if (stored.record.state !== 'confirmed') return success(stored);
    const act = { event: 'option-notified', actor: stored.record.decidedBy ?? 'system' } as const;
    const written = await commitAll(records, await noticeGroups(deps, stored.record), act);
    if (!written.ok) continue;
    const record: Decision = { ...stored.record, state: 'notified' };
    const change = {
      kind: 'decision',
      record,
      before: stored,
      allowedFrom: ['confirmed'],
    } as const;
    const ended = await records.commit([change], act);
    if (ended.ok) return success({ record, version: stored.version + 1 });
  }
  const left = await records.get('decision', { decisionId });
  return left ? success(left) : refuse('not-found');
}

/** What every notice of a decision has in common. */
interface NoticeFacts {
  readonly decision: Decision;
  readonly framework: Framework;
  readonly lots: ReadonlyMap<number, Lot>;
  readonly proposedBy: string;
  readonly confirmedBy: string;
}

/** One group for each agreement whose provider has no notice yet. */
async function noticeGroups(deps: DecisionDeps, decision: Decision): Promise<Change[][]> {
  const { records } = deps;
  const { decisionId, frameworkId, reached } = decision;
  const known = await records.list('notice', { decisionId });
  const isNotified = new Set(known.map(({ record }) => record.agreementId));
  const agreements = await records.getMany(
    'agreement',
    reached
      .filter((agreementId) => !isNotified.has(agreementId))
      .map((agreementId) => ({ agreementId })),
  );
  const [framework, lots, providers, proposedBy, confirmedBy] = await Promise.all([
    records.get('framework', { frameworkId }),
    records.list('lot', { frameworkId }),
    providersOf(records, agreements),
    personName(records, decision.proposedBy),
    personName(records, decision.decidedBy ?? ''),
  ]);
  const common: NoticeFacts = {
    decision,
    framework: must(framework, 'the framework').record,
    lots: new Map(lots.map(({ record }) => [record.lot, record])),
    proposedBy,
    confirmedBy,
  };
  return agreements.map((agreement) => {
    const provider = must(providers.get(agreement.record.providerId), 'the provider');
    return groupOf(deps, common, { agreement, provider });
  });
}

async function personName(records: Records, userId: string): Promise<string> {
  return (await nameOf(records, userId)) ?? userId;
}

async function providersOf(records: Records, agreements: readonly Versioned<Agreement>[]) {
  const ids = [...new Set(agreements.map(({ record }) => record.providerId))];
  const providers = await records.getMany(
    'provider',
    ids.map((providerId) => ({ providerId })),
  );
  return new Map(providers.map(({ record }) => [record.providerId, record]));
}

interface Reached {
  readonly agreement: Versioned<Agreement>;
  readonly provider: Provider;
}

function groupOf(
  deps: DecisionDeps,
  common: NoticeFacts,
  { agreement, provider }: Reached,
): Change[] {
  const { decision } = common;
  const notice = noticeOf(deps, common, { agreement: agreement.record, provider });
  const { startsOn, dayPriceCents } = notice.facts;
  const priced =
    decision.use === 'use'
      ? withPriceFrom(agreement.record, startsOn, dayPriceCents)
      : agreement.record;
  const to = [...addressesOf(provider)];
  const mailId = id<'Mail'>(`${decision.decisionId}-${notice.agreementId}`);
  const mail = {
    mailId,
    to,
    ...optionMail(notice),
    writtenAt: deps.clock.businessNow(),
    sentAt: null,
  };
  return [
    { kind: 'notice', record: notice },
    ...(priced === agreement.record
      ? []
      : [{ kind: 'agreement' as const, record: priced, before: agreement }]),
    ...(to.length === 0 ? [] : [{ kind: 'mail' as const, record: mail }]),
  ];
}

function noticeOf(
  { regionId, clock }: DecisionDeps,
  { decision, framework, lots, proposedBy, confirmedBy }: NoticeFacts,
  { agreement, provider }: { readonly agreement: Agreement; readonly provider: Provider },
): Notice {
  const { decisionId, optionNo, use, reason, conditions, startsOn, endsOn } = decision;
  const today = clock.today();
  const price = use === 'use' ? optionPriceOf(decision, agreement) : dayPriceOn(agreement, today);
  const { runningEnd } = timesOfOption(framework, optionNo);
  const lot = lots.get(agreement.lot);
  return {
    decisionId,
    agreementId: agreement.agreementId,
    providerId: provider.providerId,
    language: provider.language,
    facts: {
      regionId,
      providerName: provider.name,
      businessId: provider.businessId,
      frameworkName: framework.name,
      lot: agreement.lot,
      lotName: lot === undefined ? '' : lotNameIn(lot, provider.language),
      optionNo,
      use,
      runningEnd,
      startsOn,
      endsOn,
      dayPriceCents: price,
      isNewPrice: use === 'use' && price !== dayPriceOn(agreement, startsOn),
      reason,
      conditions,
      proposedBy,
      confirmedBy,
      decidedOn: decision.decidedOn ?? today,
    },
    isMailed: addressesOf(provider).length > 0,
    sentOn: today,
    acknowledgedBy: null,
    acknowledgedOn: null,
    state: 'sent',
  };
}
