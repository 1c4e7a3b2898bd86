import type { Problem } from '@jatkopolku/kernel';

import type { Language } from '../texts/index.ts';
import { BODY_LIMIT_BYTES } from './limits.ts';
import { type ProblemDetails, problemDetailsSchema } from './problem-details.ts';

const unavailable: Problem = { code: 'unavailable' };

const problemsByStatus: Readonly<Record<number, Problem>> = {
  401: { code: 'unauthenticated' },
  404: { code: 'not-found' },
  413: { code: 'body-too-large', details: { limit: BODY_LIMIT_BYTES } },
  429: { code: 'too-many-requests' },
  502: unavailable,
  503: unavailable,
  504: unavailable,
};

/** The headers that carry an id to report: the API's own, and the gateway's. */
const idHeaders = ['X-Correlation-Id', 'Apigw-Requestid'];

/**
 * Why a request was refused. A gateway or a proxy in front of the API knows nothing of problem
 * documents: its status gives the refusal, as the API itself would word it.
 */
export async function readRefusal(response: Response, language: Language): Promise<ProblemDetails> {
  const json: unknown = await response.json().catch(() => undefined);
  const document = problemDetailsSchema.safeParse(json);
  return document.success ? document.data : await refusalByStatus(response, language);
}

async function refusalByStatus(
  { status, headers }: Response,
  language: Language,
): Promise<ProblemDetails> {
  const [correlationId = 'unknown'] = idHeaders.flatMap((name) => headers.get(name) || []);
  // With the texts of all problems in all languages: the API's own answers bring theirs.
  const { problemDocument } = await import('./problem-document.ts');
  const problem = problemsByStatus[status] ?? { code: 'internal-error' };
  return problemDocument(problem, { language, correlationId });
}
