import { type Operations, type Sending, operations } from '@jatkopolku/contracts';
import type { Cents } from '@jatkopolku/kernel';

import { writtenCents } from '../../i18n/written.ts';

type Decision = Sending<Operations['decideClaim']>['body'];

/** A decision as it is being made: what is not chosen yet is empty. */
interface VerdictDraft {
  readonly verdict: string;
  readonly category: string;
  readonly reason: string;
  /** Euros, as they are written. */
  readonly amount: string;
}

export const noVerdict: VerdictDraft = { verdict: '', category: '', reason: '', amount: '' };

/** Returning and rejecting need their kind of reason. */
export function needsCategory({ verdict }: VerdictDraft): boolean {
  return verdict === 'return' || verdict === 'reject';
}

/** They need it in words too, as an approval of less than what is claimed does. */
export function needsReason(draft: VerdictDraft, claimedCents: Cents): boolean {
  return needsCategory(draft) || isLess(draft, claimedCents);
}

function isLess({ verdict, amount }: VerdictDraft, claimedCents: Cents): boolean {
  const cents = writtenCents(amount);
  return verdict === 'approve' && cents !== undefined && cents < claimedCents;
}

/** The draft by the API's own schema: what to send, or which fields are wrong. */
export function readVerdict(
  draft: VerdictDraft,
  claimedCents: Cents,
): {
  readonly decision: Decision | undefined;
  readonly wrong: readonly (keyof VerdictDraft)[];
} {
  const { verdict, category, reason } = draft;
  const isReasoned = needsReason(draft, claimedCents);
  const read = operations.decideClaim.body.safeParse({
    verdict,
    ...(needsCategory(draft) && { category }),
    ...(isReasoned && { reason }),
    ...(verdict === 'approve' && { amountCents: writtenCents(draft.amount) ?? null }),
  });
  const unread = read.success ? [] : read.error.issues.map(({ path }) => fieldOf(path[0]));
  const wrong = isReasoned && reason.trim() === '' ? [...unread, 'reason' as const] : unread;
  return { decision: read.success && wrong.length === 0 ? read.data : undefined, wrong };
}

function fieldOf(name: PropertyKey | undefined): keyof VerdictDraft {
  return name === 'amountCents' ? 'amount' : (name as 'category');
}
