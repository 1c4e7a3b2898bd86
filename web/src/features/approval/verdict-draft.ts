import { type Operations, type Sending, operations } from '@jatkopolku/contracts';

type Decision = Sending<Operations['decideClaim']>['body'];

/** A decision as it is being made: what is not chosen yet is empty. */
interface VerdictDraft {
  readonly verdict: string;
  readonly category: string;
  readonly reason: string;
}

export const noVerdict: VerdictDraft = { verdict: '', category: '', reason: '' };

/** Returning and rejecting need their reason. */
export function needsReason({ verdict }: VerdictDraft): boolean {
  return verdict === 'return' || verdict === 'reject';
}

/** The draft by the API's own schema: what to send, or which fields are wrong. */
export function readVerdict(draft: VerdictDraft): {
  readonly decision: Decision | undefined;
  readonly wrong: readonly (keyof VerdictDraft)[];
} {
  const { verdict, category, reason } = draft;
  const isReasoned = needsReason(draft);
  const grounds = isReasoned ? { category, reason } : {};
  const read = operations.decideClaim.body.safeParse({ verdict, ...grounds });
  const unread = read.success ? [] : read.error.issues.map(({ path }) => path[0] as 'category');
  const wrong = isReasoned && reason.trim() === '' ? [...unread, 'reason' as const] : unread;
  return { decision: read.success && wrong.length === 0 ? read.data : undefined, wrong };
}
