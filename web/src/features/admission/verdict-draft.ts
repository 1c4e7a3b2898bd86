import { type BodyOf, type Operations, operations } from '@jatkopolku/contracts';

export const verdicts = ['approve', 'ask', 'reject'] as const;

/** A decision of an application as it is being written. */
export interface VerdictDraft {
  readonly verdict: string;
  readonly reason: string;
}

export const noVerdict: VerdictDraft = { verdict: '', reason: '' };

/** The draft as the API takes it, or what is wrong with it: asking and rejecting have their reason. */
export function readVerdict(draft: VerdictDraft): {
  readonly decision: BodyOf<Operations['decideApplication']> | undefined;
  readonly wrong: readonly (keyof VerdictDraft)[];
} {
  const { data } = operations.decideApplication.body.safeParse(draft);
  if (!data) return { decision: undefined, wrong: draft.verdict === '' ? ['verdict'] : [] };
  const isBare = data.verdict !== 'approve' && data.reason === '';
  return isBare ? { decision: undefined, wrong: ['reason'] } : { decision: data, wrong: [] };
}
