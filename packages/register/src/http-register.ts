import { createHash } from 'node:crypto';

import type { CompanyRegister, RegisterLookup } from '@jatkopolku/application';
import type { LookupFailure } from '@jatkopolku/domain/eligibility';
import type { BusinessId, Clock } from '@jatkopolku/kernel';

import { type RegisterLimits, registerLimits } from './limits.ts';
import { failed, readAnswer } from './read-answer.ts';
import { readBody } from './read-body.ts';
import { retryAfterMs } from './retry-after.ts';

export interface HttpRegisterDeps {
  /** Where the API is, without a slash at the end. */
  readonly url: string;
  readonly clock: Pick<Clock, 'now'>;
  /** From 0 up to 1, for the jitter of waits. */
  readonly random?: () => number;
  readonly wait?: (ms: number) => Promise<void>;
  /** Milliseconds that only go forward. */
  readonly elapsed?: () => number;
  readonly limits?: Partial<RegisterLimits>;
}

/** One try: an answer to be read, or why it failed and whether another try may do better. */
type Try =
  | { readonly isDone: true; readonly lookup: RegisterLookup }
  | { readonly isDone: false; readonly why: LookupFailure; readonly afterMs: number };

/** The register over HTTP: limited in time, tries and size; whatever goes wrong is an outcome. */
export function makeHttpRegister(deps: HttpRegisterDeps): CompanyRegister {
  const limits = { ...registerLimits, ...deps.limits };
  const elapsed = deps.elapsed ?? (() => performance.now());
  const wait = deps.wait ?? waitFor;
  const random = deps.random ?? Math.random;

  return {
    lookUp: async (businessId) => {
      const end = elapsed() + limits.totalMs;
      for (let tries = 1; ; tries += 1) {
        const tryMs = Math.min(limits.tryMs, end - elapsed());
        const tried = await tryOnce({ ...deps, limits }, businessId, tryMs);
        if (tried.isDone) return tried.lookup;
        const pauseMs = Math.max(tried.afterMs, random() * longestWait(tries, limits));
        if (tries === limits.tries || elapsed() + pauseMs >= end) return failed(tried.why);
        await wait(pauseMs);
      }
    },
  };
}

/** Full jitter: many that were refused at once do not come back at once. */
function longestWait(tries: number, { waitMs, waitMostMs }: RegisterLimits): number {
  return Math.min(waitMostMs, waitMs * 2 ** (tries - 1));
}

function waitFor(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

type Trying = Pick<HttpRegisterDeps, 'url' | 'clock'> & { readonly limits: RegisterLimits };

async function tryOnce(deps: Trying, asked: BusinessId, tryMs: number): Promise<Try> {
  const url = `${deps.url}/companies?businessId=${encodeURIComponent(asked)}`;
  try {
    const response = await fetch(url, {
      headers: { Accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(Math.max(1, tryMs)),
    });
    if (response.status !== 200) return await refusedBy(response);
    return { isDone: true, lookup: await lookupFrom(response, { ...deps, asked, url }) };
  } catch (error) {
    // Whatever the network does is an outcome of asking: a closed door, or one that nobody opens.
    const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
    return { isDone: false, why: isTimeout ? 'slow' : 'unreachable', afterMs: 0 };
  }
}

/** Too many requests and the server's own faults pass; a request that is wrong stays wrong. */
async function refusedBy(response: Response): Promise<Try> {
  await response.body?.cancel();
  const { status } = response;
  if (status === 429 || status === 503) {
    return { isDone: false, why: 'busy', afterMs: retryAfterMs(response.headers) };
  }
  if (status >= 500) return { isDone: false, why: 'error-answer', afterMs: 0 };
  return { isDone: true, lookup: failed('error-answer') };
}

interface Answering extends Trying {
  readonly asked: BusinessId;
  readonly url: string;
}

async function lookupFrom(
  response: Response,
  { asked, url, clock, limits }: Answering,
): Promise<RegisterLookup> {
  const { text, isTooLarge } = await readBody(response, limits.answerBytes);
  if (text === undefined) return failed(isTooLarge ? 'too-large' : 'nonsense');
  const hash = createHash('sha256').update(text).digest('hex');
  const answer = { hash, businessId: asked, url, receivedAt: clock.now(), body: text };
  return readAnswer(answer, asked);
}
