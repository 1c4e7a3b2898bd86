import { type Operations, type Sending, operations } from '@jatkopolku/contracts';

type Decision = Sending<Operations['decideClaim']>['body'];

/** A decision as it is being made: what is not chosen yet is empty. */
interface DecisionDraft {
  readonly verdict: string;
  readonly category: string;
  readonly reason: string;
}

export const noDecision: DecisionDraft = { verdict: '', category: '', reason: '' };

/** Returning and rejecting need their reason. */
export function needsReason({ verdict }: DecisionDraft): boolean {
  return verdict === 'return' || verdict === 'reject';
}

/** The draft by the API's own schema: what to send, or which fields are wrong. */
export function readDecision(draft: DecisionDraft): {
  readonly decision: Decision | undefined;
  readonly wrong: readonly (keyof DecisionDraft)[];
} {
  const { verdict, category, reason } = draft;
  const isReasoned = needsReason(draft);
  const grounds = isReasoned ? { category, reason } : {};
  const read = operations.decideClaim.body.safeParse({ verdict, ...grounds });
  const unread = read.success ? [] : read.error.issues.map(({ path }) => path[0] as 'category');
  const wrong = isReasoned && reason.trim() === '' ? [...unread, 'reason' as const] : unread;
  return { decision: read.success && wrong.length === 0 ? read.data : undefined, wrong };
}
