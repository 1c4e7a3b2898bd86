import type { Claim } from '@jatkopolku/domain/outcome';

/** A claim that is decided, or filed otherwise: what was said of it as it was counts no more. */
export const unmarked = { hold: null, firstApproval: null } satisfies Partial<Claim>;
