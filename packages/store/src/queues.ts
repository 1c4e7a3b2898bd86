import type { RecordOf } from '@jatkopolku/application';
import { isHeld } from '@jatkopolku/domain/provider';

/**
 * Open months with days wait for their provider, returned ones apart, by month; submitted ones for the
 * county, by the day of submitting.
 */
export function sheetQueue({
  state,
  returnReason,
  days,
  submittedOn,
  ...sheet
}: RecordOf<'sheet'>) {
  const place = [sheet.month, sheet.clientId, sheet.placementId];
  if (state === 'submitted') return { queue: 'submitted', place: [submittedOn, ...place] } as const;
  if (state !== 'open' || Object.keys(days).length === 0) return undefined;
  const name = returnReason === null ? 'open' : 'returned';
  return { queue: `${name}:${sheet.providerId}`, place } as const;
}

/** Roles that two people give wait for the second. */
export function grantQueue({ state, grantedAt, userId, grantId }: RecordOf<'grant'>) {
  const place = [grantedAt, userId, grantId];
  return state === 'proposed' ? ({ queue: 'proposed', place } as const) : undefined;
}

/** Accounts wait for who confirms them, and those whose payment is held for who lets it go. */
export function accountQueue(account: RecordOf<'account'>) {
  const { state, proposedAt, providerId, accountId } = account;
  const place = [proposedAt, providerId, accountId];
  if (state === 'proposed') return { queue: 'proposed', place } as const;
  return isHeld(account) ? ({ queue: 'held', place } as const) : undefined;
}

/** Reviews of plans wait until they are done, by the day they are due. */
export function reviewQueue({ doneOn, dueOn, placementId }: RecordOf<'review'>) {
  return doneOn === null ? ({ queue: 'due', place: [dueOn, placementId] } as const) : undefined;
}

/** Sent applications wait for the county, those to be completed for their provider; by the day of sending. */
export function applicationQueue(application: RecordOf<'application'>) {
  const { state, providerId, submittedOn, applicationId } = application;
  const place = [submittedOn, applicationId];
  if (state === 'submitted') return { queue: 'submitted', place } as const;
  return state === 'more-asked'
    ? ({ queue: `more-asked:${providerId}`, place } as const)
    : undefined;
}

/** Submitted claims wait for the county, returned ones for their provider; by the day of filing. */
export function claimQueue({ state, providerId, submittedOn, claimId }: RecordOf<'claim'>) {
  const place = [submittedOn, claimId];
  if (state === 'submitted') return { queue: 'submitted', place } as const;
  return state === 'returned' ? ({ queue: `returned:${providerId}`, place } as const) : undefined;
}

/** Proposed decisions wait for the second person, confirmed ones until everybody is told; by the day of proposing. */
export function decisionQueue({ state, proposedOn, decisionId }: RecordOf<'decision'>) {
  const place = [proposedOn, decisionId];
  const waits = state === 'proposed' || state === 'confirmed';
  return waits ? ({ queue: state, place } as const) : undefined;
}

/** Notices wait until they are acknowledged, by the day of sending. */
export function noticeQueue({ state, sentOn, decisionId, agreementId }: RecordOf<'notice'>) {
  const place = [sentOn, decisionId, agreementId];
  return state === 'sent' ? ({ queue: 'sent', place } as const) : undefined;
}

/** Messages wait until they are sent, in their order. */
export function mailQueue({ sentAt, writtenAt, mailId }: RecordOf<'mail'>) {
  return sentAt === null ? ({ queue: 'unsent', place: [writtenAt, mailId] } as const) : undefined;
}
