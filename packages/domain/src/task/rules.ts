import type { Grant } from '@jatkopolku/domain/access';
import type { Application } from '@jatkopolku/domain/admission';
import { type Agreement, capUse } from '@jatkopolku/domain/agreement';
import { isLate, sheetWaitsSince } from '@jatkopolku/domain/approval';
import type { Sheet } from '@jatkopolku/domain/attendance';
import {
  type Check,
  type DocumentStanding,
  RENEWAL_AHEAD_DAYS,
  isInForce,
} from '@jatkopolku/domain/eligibility';
import {
  type Decision,
  type Notice,
  type TermGroup,
  acknowledgeBy,
  countdownTo,
  isProposed,
  openOption,
} from '@jatkopolku/domain/option';
import type { Claim } from '@jatkopolku/domain/outcome';
import { type Review, type Placement, reachesBeyond } from '@jatkopolku/domain/placement';
import { type Provider, type Account, isHeld } from '@jatkopolku/domain/provider';
import {
  type Cents,
  type LocalDate,
  type Month,
  addDays,
  byText,
  localDate,
  monthRange,
} from '@jatkopolku/kernel';

import type { Task } from './schema.ts';

/** Plan reviews are told so long before they are due. */
export const REVIEW_AHEAD_DAYS = 30;

/** An open month waits for its provider when it has ended, or was returned; a submitted one for the county. */
export function sheetTask(sheet: Sheet, today: LocalDate): Task | undefined {
  const { providerId, month, clientId, placementId, state, returnReason, days } = sheet;
  const { start, end } = monthRange(month);
  const key = { providerId, month, clientId, placementId, dueOn: null };
  if (state === 'submitted') {
    const since = sheetWaitsSince(sheet, today);
    return { type: 'accept-sheet', ...key, since, late: isLate(since, today) };
  }
  const ended = { ...key, since: addDays(end, 1), late: false };
  if (state !== 'open' || Object.keys(days).length === 0) return undefined;
  if (returnReason !== null) return { type: 'amend-sheet', ...ended, since: start };
  return end < today ? { type: 'submit-sheet', ...ended } : undefined;
}

export function claimTask(claim: Claim, today: LocalDate): Task | undefined {
  const { claimId, submittedOn: since, state } = claim;
  const waiting = { claimId, since, dueOn: null };
  if (state === 'submitted') {
    return { type: 'decide-claim', ...waiting, late: isLate(since, today) };
  }
  return state === 'returned' ? { type: 'amend-claim', ...waiting, late: false } : undefined;
}

/** A plan is reviewed by its day (189/2001 §9.1(6)); the task comes a month ahead. */
export function reviewTask(
  { placementId, dueOn, doneOn }: Review,
  today: LocalDate,
): Task | undefined {
  const since = addDays(dueOn, -REVIEW_AHEAD_DAYS);
  if (doneOn !== null || since > today) return undefined;
  return { type: 'review-plan', placementId, since, dueOn, late: dueOn < today };
}

/**
 * The next option of agreements that are alike is decided by its last day of notice; told 12, 6, 3 and
 * 1 months before it, each time anew, unless a decision already waits to be confirmed.
 */
export function optionTask(
  group: TermGroup,
  decisions: readonly Decision[],
  today: LocalDate,
): Task | undefined {
  const option = openOption(group);
  if (!option || isProposed(group, option, decisions)) return undefined;
  const { decideBy: dueOn, optionNo } = option;
  const countdown = countdownTo(dueOn, today);
  if (!countdown) return undefined;
  const { framework, lot, agreementIds } = group;
  const about = {
    frameworkId: framework.frameworkId,
    optionNo,
    lot,
    agreementIds: agreementIds && [...agreementIds],
  };
  return { type: 'decide-option', ...about, ...countdown, dueOn, late: false };
}

/**
 * A proposed decision waits for the second person until its last day of notice; a confirmed one whose
 * notices were cut short, for being confirmed once more, which goes on with them.
 */
export function decisionTask(
  { state, frameworkId, decisionId, proposedOn, noticeBy }: Decision,
  today: LocalDate,
): Task | undefined {
  if (state !== 'proposed' && state !== 'confirmed') return undefined;
  const late = noticeBy < today || state === 'confirmed';
  const key = { frameworkId, decisionId };
  return { type: 'confirm-option', ...key, since: proposedOn, dueOn: noticeBy, late };
}

/** A notice waits for its provider's word. */
export function noticeTask(notice: Notice, today: LocalDate): Task | undefined {
  if (notice.state !== 'sent') return undefined;
  const { decisionId, agreementId, sentOn: since } = notice;
  const dueOn = acknowledgeBy(notice);
  const about = { decisionId, agreementId, since, dueOn };
  return { type: 'acknowledge-notice', ...about, late: dueOn < today };
}

/** Where the provider has not said a word in its time, procurement asks. */
export function chaseTask(notice: Notice, today: LocalDate): Task | undefined {
  const since = acknowledgeBy(notice);
  if (notice.state !== 'sent' || since >= today) return undefined;
  const { decisionId, agreementId } = notice;
  return { type: 'chase-notice', decisionId, agreementId, since, dueOn: null, late: true };
}

/** A sent application waits for the county, one of which more is asked for its provider. */
export function applicationTask(application: Application): Task | undefined {
  const { applicationId, providerId, frameworkId, submittedOn, asked, state } = application;
  if (submittedOn === null) return undefined;
  const waiting = { applicationId, providerId, frameworkId, dueOn: null, late: false };
  if (state === 'submitted') return { type: 'decide-application', ...waiting, since: submittedOn };
  if (state !== 'more-asked') return undefined;
  const since = asked.at(-1)?.askedOn ?? submittedOn;
  return { type: 'complete-application', ...waiting, since };
}

/** A placement that outlasts its terminated agreement is moved or ended by the agreement's last day. */
export function outlastingTask(
  { agreementId, termination }: Agreement,
  placement: Placement,
  today: LocalDate,
): Task | undefined {
  if (!termination || !reachesBeyond(placement, termination.on)) return undefined;
  const { placementId } = placement;
  const { on } = termination;
  const key = { placementId, agreementId };
  return { type: 'move-placement', ...key, since: today, dueOn: on, late: on < today };
}

/** Procurement is told when an agreement nears its cap, and when it has come to it. */
export function capTask(
  { frameworkId, agreementId, capCents }: Agreement,
  spentCents: Cents,
  today: LocalDate,
): Task | undefined {
  if (capCents === null) return undefined;
  const { standing } = capUse(capCents, spentCents);
  if (standing === 'within') return undefined;
  const told = { frameworkId, agreementId, since: today, dueOn: null };
  return { type: `cap-${standing}`, ...told, late: standing === 'reached' };
}

/** A month with days is settled once it has ended. */
export function monthTask(month: Month, today: LocalDate): Task | undefined {
  const { end } = monthRange(month);
  const since = addDays(end, 1);
  return since <= today
    ? { type: 'settle-month', month, since, dueOn: null, late: false }
    : undefined;
}

/** A role that two people give waits for the second. */
export function grantTask({ userId, grantId, state, grantedAt }: Grant): Task | undefined {
  if (state !== 'proposed') return undefined;
  const since = localDate(grantedAt.slice(0, 10));
  return { type: 'confirm-role', userId, grantId, since, dueOn: null, late: false };
}

/** What a check waits for: an extract while the register tells nothing, an answer, or its confirmation. */
export function checkTask(check: Check, today: LocalDate): Task | undefined {
  const { providerId, state, finding, askedOn, proposal, decision } = check;
  const waiting = { providerId, dueOn: null, late: false };
  if (state === 'proposed' && proposal) {
    return { type: 'confirm-review', ...waiting, since: proposal.proposedOn };
  }
  if (state === 'review') return { type: 'answer-review', ...waiting, since: askedOn };
  if (finding !== 'unknown') return undefined;
  // What was decided before stands until it expires.
  const dueOn = decision?.validUntil ?? null;
  return {
    type: 'find-extract',
    providerId,
    since: askedOn,
    dueOn,
    late: !isInForce(decision, today),
  };
}

/** A certificate that a provider has given is renewed each year (1233/2006 §5.5). */
export function documentTask(
  providerId: Provider['providerId'],
  { type: document, dueOn, verdict }: DocumentStanding,
): Task | undefined {
  const isDue = verdict === 'due-soon' || verdict === 'overdue';
  if (!isDue || dueOn === undefined) return undefined;
  const since = addDays(dueOn, -RENEWAL_AHEAD_DAYS);
  const late = verdict === 'overdue';
  return { type: 'renew-document', providerId, document, since, dueOn, late };
}

/** A proposed account waits for the second person; a confirmed one for who lets its payments go. */
export function accountTask(account: Account): Task | undefined {
  const { providerId, accountId, state, proposedAt, heldSince } = account;
  const waiting = { providerId, accountId, dueOn: null, late: false };
  if (state === 'proposed') {
    return { type: 'confirm-account', ...waiting, since: localDate(proposedAt.slice(0, 10)) };
  }
  return isHeld(account) && heldSince !== null
    ? { type: 'release-account', ...waiting, since: heldSince }
    : undefined;
}

/** Late ones first, then by due day, then by how long they have waited. */
export function byUrgency(a: Task, b: Task): number {
  return byText(urgencyOf(a), urgencyOf(b));
}

function urgencyOf({ late, dueOn, since }: Task): string {
  return `${late ? 0 : 1}${dueOn ?? '9999-99-99'}${since}`;
}
