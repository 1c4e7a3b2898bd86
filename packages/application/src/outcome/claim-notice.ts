import { lotNameIn } from '@jatkopolku/contracts';
import { claimMail, claimRuleName } from '@jatkopolku/contracts/letters/claim-mail';
import {
  type ByRule,
  type Claim,
  type ClaimNotice,
  claimedCents,
  filedOn,
  isLessThanClaimed,
  milestoneOf,
  objectBy,
} from '@jatkopolku/domain/outcome';
import { addressesOf } from '@jatkopolku/domain/provider';
import { type Clock, type LocalDate, cents, id, must } from '@jatkopolku/kernel';

import { nameOf } from '../name-of.ts';
import type { Change, Records } from '../records.ts';
import { placementOf } from './judge-path.ts';

export interface NoticeDeps {
  readonly records: Records;
  readonly clock: Clock;
}

/** Who decided a claim, on which day, and how the claim was before. */
export interface Decided {
  readonly by: string;
  readonly on: LocalDate;
  readonly before: Claim;
  /** The rule that decided it; undefined where a person did. */
  readonly rule?: ByRule;
}

/**
 * What goes with a decision on a claim, in its transaction: the notice with all that its letter says, as it
 * is now, and the message that leads to it. A provider without an address finds it on the claim's page.
 */
export async function claimNoticeOf(
  { records, clock }: NoticeDeps,
  claim: Claim,
  decided: Decided,
): Promise<readonly Change[]> {
  const notice = await noticeOf(records, claim, decided);
  const provider = must(await records.get('provider', claim), 'the provider').record;
  const to = [...addressesOf(provider)];
  const record = { ...notice, isMailed: to.length > 0 };
  const mail = {
    mailId: id<'Mail'>(`${record.claimId}-${record.decisionNo}`),
    to,
    ...claimMail(record),
    writtenAt: clock.businessNow(),
    sentAt: null,
  };
  return [
    { kind: 'claimNotice', record },
    ...(to.length === 0 ? [] : [{ kind: 'mail' as const, record: mail }]),
  ];
}

async function noticeOf(
  records: Records,
  claim: Claim,
  decided: Decided,
): Promise<Omit<ClaimNotice, 'isMailed'>> {
  const { claimId, providerId, clientId, remarks } = claim;
  const amounts = amountsOf(claim, decided);
  const first = firstOf(decided, amounts);
  const [before, names, decider, firstName] = await Promise.all([
    records.list('claimNotice', { claimId }),
    namesOf(records, claim),
    nameOf(records, decided.by),
    first && nameOf(records, first.by),
  ]);
  const { language, ...named } = names;
  const facts: ClaimNotice['facts'] = {
    ...named,
    pathType: claim.pathType,
    pathStartsOn: claim.pathStartsOn,
    submittedOn: filedOn(decided.before),
    ...amounts,
    decision: amounts.approvedCents === 0 ? 'rejected' : 'approved',
    decidedOn: decided.on,
    category: claim.decisionCategory,
    reason: claim.decisionReason,
    decider: decided.rule
      ? ruleDecider(decided.rule, language)
      : { kind: 'person', name: decider ?? decided.by },
    firstApprover: first && { name: firstName ?? first.by, on: first.on },
    objectBy: isLessThanClaimed(amounts) ? objectBy(decided.on) : null,
  };
  const decisionNo = before.length + 1;
  const milestone = milestoneOf(decided.before.state);
  const key = { claimId, decisionNo, providerId, clientId, milestone };
  const firstApprovedBy = first?.by ?? null;
  return { ...key, language, facts, decidedBy: decided.by, firstApprovedBy, remarks };
}

function ruleDecider(
  { inForceFrom }: ByRule,
  language: ClaimNotice['language'],
): ClaimNotice['facts']['decider'] {
  return { kind: 'rule', name: claimRuleName(language), inForceFrom };
}

/** Who approved the same before; one who approved another amount had no part in what was decided. */
function firstOf(
  { before: { firstApproval } }: Decided,
  { approvedCents }: Pick<ClaimNotice['facts'], 'approvedCents'>,
): Claim['firstApproval'] {
  return firstApproval?.amountCents === approvedCents ? firstApproval : null;
}

/** What was claimed, and what was approved of it: of the whole bonus, or of the part that was decided. */
function amountsOf(claim: Claim, { before }: Decided) {
  const isApproved = claim.parts.length > before.parts.length;
  const approved = isApproved ? claim.parts.at(-1)?.amountCents : undefined;
  return { claimedCents: claimedCents(before), approvedCents: approved ?? cents(0) };
}

/** What provider, framework and lot are called on the day of the decision, in the provider's language. */
async function namesOf(records: Records, claim: Claim) {
  const placement = await placementOf(records, claim);
  const { record: agreement } = must(await records.get('agreement', placement), 'the agreement');
  const [provider, framework, lot] = await Promise.all([
    records.get('provider', claim),
    records.get('framework', agreement),
    records.get('lot', agreement),
  ]);
  const { language, name, businessId } = must(provider, 'the provider').record;
  return {
    language,
    providerName: name,
    businessId,
    frameworkName: must(framework, 'the framework').record.name,
    lot: agreement.lot,
    lotName: lot ? lotNameIn(lot.record, language) : '',
  };
}
