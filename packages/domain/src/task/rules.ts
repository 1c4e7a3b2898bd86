import type { Grant } from '@jatkopolku/domain/access';
import { type Application, applicationWaitsFor } from '@jatkopolku/domain/admission';
import { type Agreement, capUse } from '@jatkopolku/domain/agreement';
import type { Client } from '@jatkopolku/domain/client';
import {
  type Check,
  type DocumentStanding,
  RENEWAL_AHEAD_DAYS,
  isInForce,
} from '@jatkopolku/domain/eligibility';
import type { Framework, Lot } from '@jatkopolku/domain/framework';
import {
  type Decision,
  type Notice,
  type TermGroup,
  acknowledgeBy,
  countdownTo,
  isProposed,
  openOption,
  decisionWaitsAs,
  decisionHolds,
} from '@jatkopolku/domain/option';
import { type Provider, type Account, isHeld } from '@jatkopolku/domain/provider';
import {
  type ChangedMonth,
  type Run,
  changeCauses,
  isReleased,
} from '@jatkopolku/domain/settlement';
import {
  type Cents,
  type LocalDate,
  type Month,
  addDays,
  byText,
  helsinkiDayOf,
  monthRange,
  sumCents,
} from '@jatkopolku/kernel';

import type { Task } from './schema.ts';

/** Whose identity code came with a day of birth still to come is asked for the right one. */
export function identityTask({ clientId, birthAhead }: Client, today: LocalDate): Task | undefined {
  if (!birthAhead) return undefined;
  return { type: 'check-identity', clientId, since: today, dueOn: null, late: false };
}

/**
 * The next option of agreements that are alike is decided by its last day of notice; a task 12, 6, 3 and
 * 1 months before it, each time a new one, unless a decision already waits to be confirmed.
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
  { state, frameworkId, decisionId, optionNo, lot, agreementIds, ...dates }: Decision,
  today: LocalDate,
): Task | undefined {
  if (!decisionWaitsAs[state]) return undefined;
  const { proposedOn, noticeBy } = dates;
  const late = noticeBy < today || decisionHolds[state];
  const key = { frameworkId, decisionId, optionNo, lot, agreementIds };
  return { type: 'confirm-option', ...key, since: proposedOn, dueOn: noticeBy, late };
}

/** A notice waits for its provider's word. */
export function noticeTask(notice: Notice, decision: Decision, today: LocalDate): Task | undefined {
  if (notice.state !== 'sent') return undefined;
  const dueOn = acknowledgeBy(notice);
  const about = { ...noticeKey(notice, decision), since: notice.sentOn, dueOn };
  return { type: 'acknowledge-notice', ...about, late: dueOn < today };
}

/** Where the provider has not said a word in its time, procurement asks. */
export function chaseTask(notice: Notice, decision: Decision, today: LocalDate): Task | undefined {
  const since = acknowledgeBy(notice);
  if (notice.state !== 'sent' || since >= today) return undefined;
  const key = noticeKey(notice, decision);
  return { type: 'chase-notice', ...key, since, dueOn: null, late: true };
}

function noticeKey(notice: Notice, { frameworkId }: Decision) {
  const { decisionId, agreementId, providerId, facts } = notice;
  const { lot, optionNo } = facts;
  return { decisionId, agreementId, providerId, frameworkId, lot, optionNo };
}

/** A sent application waits for the county, one of which more is asked for its provider. */
export function applicationTask(application: Application): Task | undefined {
  const { applicationId, providerId, frameworkId, submittedOn, asked, state } = application;
  if (submittedOn === null) return undefined;
  const waiting = { applicationId, providerId, frameworkId, dueOn: null, late: false };
  const turn = applicationWaitsFor[state];
  if (turn === 'county') return { type: 'decide-application', ...waiting, since: submittedOn };
  if (turn !== 'provider') return undefined;
  const since = asked.at(-1)?.askedOn ?? submittedOn;
  return { type: 'complete-application', ...waiting, since };
}

/** An imported name with a sign that letters cannot print is corrected by who knows the client. */
export function clientNameTask({ clientId }: Pick<Client, 'clientId'>, today: LocalDate): Task {
  return { type: 'correct-client-name', clientId, since: today, dueOn: null, late: false };
}

export function providerNameTask(
  { providerId }: Pick<Provider, 'providerId'>,
  today: LocalDate,
): Task {
  return { type: 'correct-provider-name', providerId, since: today, dueOn: null, late: false };
}

export function frameworkNameTask(
  { frameworkId }: Pick<Framework, 'frameworkId'>,
  today: LocalDate,
): Task {
  return { type: 'correct-framework-name', frameworkId, since: today, dueOn: null, late: false };
}

export function lotNameTask(
  { frameworkId, lot }: Pick<Lot, 'frameworkId' | 'lot'>,
  today: LocalDate,
): Task {
  return { type: 'correct-lot-name', frameworkId, lot, since: today, dueOn: null, late: false };
}

/** The person who answers for the activity is named by the provider, who can correct the name. */
export function personNameTask(
  { frameworkId, agreementId, providerId, lot }: Agreement,
  today: LocalDate,
): Task {
  const key = { frameworkId, agreementId, providerId, lot };
  return { type: 'correct-person-name', ...key, since: today, dueOn: null, late: false };
}

/** Procurement gets a task when an agreement nears its cap, and when it has come to it. */
export function capTask(
  { frameworkId, agreementId, providerId, lot, capCents }: Agreement,
  spentCents: Cents,
  today: LocalDate,
): Task | undefined {
  if (capCents === null) return undefined;
  const { standing } = capUse(capCents, spentCents);
  if (standing === 'within') return undefined;
  const key = { frameworkId, agreementId, providerId, lot };
  const common = { ...key, since: today, dueOn: null };
  return { type: `cap-${standing}`, ...common, late: standing === 'reached' };
}

/**
 * Months with days are settled once they have ended: the last one is a task of its own, and so is an
 * earlier one that waits alone; more of them are one task, since they are done one after the other.
 */
export function monthTasks(months: readonly Month[], today: LocalDate): Task[] {
  const ended = months.filter((month) => monthRange(month).end < today).toSorted(byText);
  const [last, earlier] = [ended.at(-1), ended.slice(0, -1)];
  const [first, to] = [earlier.at(0), earlier.at(-1)];
  const tasks = last ? [monthTask(last)] : [];
  if (!first || !to) return tasks;
  if (first === to) return [...tasks, monthTask(first)];
  const { since, dueOn, late } = monthTask(first);
  const count = earlier.length;
  return [...tasks, { type: 'settle-earlier', from: first, to, count, since, dueOn, late }];
}

function monthTask(month: Month): Task {
  const since = addDays(monthRange(month).end, 1);
  return { type: 'settle-month', month, since, dueOn: null, late: false };
}

/** A booked month whose facts changed since is looked at again, once it has ended: what changed, and by how much. */
export function lateChangeTask(
  month: Month,
  late: readonly ChangedMonth[],
  today: LocalDate,
): Task | undefined {
  const { end } = monthRange(month);
  if (late.length === 0 || end >= today) return undefined;
  const changes = late.flatMap((one) => one.changes);
  const causes = changeCauses.filter((asked) => changes.some(({ cause }) => cause === asked));
  const amountCents = sumCents(changes.map((one) => one.amountCents));
  const since = addDays(end, 1);
  return { type: 'settle-changes', month, causes, amountCents, since, dueOn: null, late: false };
}

/** A booked run waits for another person, who lets its money go. */
export function releaseTask({ month, runNo, state, bookedAt }: Run): Task | undefined {
  if (isReleased[state]) return undefined;
  const since = helsinkiDayOf(bookedAt);
  return { type: 'release-run', month, runNo, since, dueOn: null, late: false };
}

/** A role that two people give waits for the second. */
export function grantTask({ userId, grantId, role, state, grantedAt }: Grant): Task | undefined {
  if (state !== 'proposed') return undefined;
  const since = helsinkiDayOf(grantedAt);
  return { type: 'confirm-role', userId, grantId, role, since, dueOn: null, late: false };
}

/** What a check waits for: an extract while the register shows nothing, an answer, or its confirmation. */
export function checkTask(check: Check, today: LocalDate): Task | undefined {
  const { providerId, state, finding, askedOn, proposal, decision } = check;
  const waiting = { providerId, dueOn: null, late: false };
  if (state === 'proposed' && proposal) {
    return { type: 'confirm-review', ...waiting, since: proposal.proposedOn };
  }
  if (state === 'review') return { type: 'answer-review', ...waiting, since: askedOn };
  if (finding !== 'unknown') return undefined;
  // What was decided before holds until it expires.
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
    return { type: 'confirm-account', ...waiting, since: helsinkiDayOf(proposedAt) };
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
