import {
  type BodyOf,
  type Language,
  type Operation,
  type ParamsOf,
  type QueryOf,
  languageFrom,
} from '@jatkopolku/contracts';
import { type Problem, type Result, refusal, success } from '@jatkopolku/kernel';

import type { ApiContext } from './context.ts';
import { faultsOf } from './faults.ts';
import type { PlacedProblem } from './problem.ts';

/** A request that fits its operation. */
export interface ValidRequest<O extends Operation> {
  readonly params: ParamsOf<O>;
  readonly query: QueryOf<O>;
  readonly body: BodyOf<O>;
  /** The version in If-Match, for changes. */
  readonly version: number;
  /** For what is made. */
  readonly idempotencyKey: string;
  /** In which what is said to the caller is written. */
  readonly language: Language;
}

interface InvalidRequest {
  readonly problem: Problem;
  readonly faults?: readonly PlacedProblem[];
}

type Checked<T> = Result<T, InvalidRequest>;

export async function readRequest<O extends Operation>(
  c: ApiContext,
  operation: O,
): Promise<Checked<ValidRequest<O>>> {
  const headers = readHeaders(c, operation);
  if (!headers.ok) return headers;
  const json = operation.method === 'GET' ? success({}) : await readJson(c);
  if (!json.ok) return json;
  const parts = {
    params: operation.params.safeParse(c.req.param(), withInput),
    query: operation.query.safeParse(c.req.query(), withInput),
    body: operation.body.safeParse(json.value, withInput),
  };
  const faults = [
    ...faultsOf(parts.params, 'parameter'),
    ...faultsOf(parts.query, 'parameter'),
    ...faultsOf(parts.body, 'body'),
  ];
  if (!parts.params.success || !parts.query.success || !parts.body.success) {
    return refusal({ problem: { code: 'request-invalid' }, faults });
  }
  return success({
    params: parts.params.data as ParamsOf<O>,
    query: parts.query.data as QueryOf<O>,
    body: parts.body.data as BodyOf<O>,
    ...headers.value,
    language: languageFrom(c.req.header('Accept-Language')),
  });
}

/** Faults distinguish what was given: nothing, or something else. */
const withInput = { reportInput: true };

function readHeaders(c: ApiContext, { effect }: Operation) {
  const header = c.req.header('If-Match');
  const ifMatch = /^"(\d{1,9})"$/.exec(header ?? '');
  const idempotencyKey = c.req.header('Idempotency-Key') ?? '';
  if (effect === 'change' && !ifMatch) {
    // A tag that this API never gave is no version that anybody has seen.
    const code = header === undefined ? 'if-match-missing' : 'version-stale';
    return refusal({ problem: { code } } as const);
  }
  if (effect === 'create' && !/^[\x21-\x7e]{8,128}$/.test(idempotencyKey)) {
    return refusal({ problem: { code: 'idempotency-key-missing' } } as const);
  }
  return success({ version: Number(ifMatch?.[1] ?? 0), idempotencyKey });
}

/** The body as JSON; an operation without one may be sent none. */
async function readJson(c: ApiContext): Promise<Checked<unknown>> {
  const bytes = await c.req.arrayBuffer();
  if (bytes.byteLength === 0) return success({});
  const mediaType = c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') {
    return refusal({ problem: { code: 'media-type-unsupported' } });
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return success(JSON.parse(text, wellFormed) as unknown);
  } catch {
    return refusal({ problem: { code: 'json-malformed' } });
  }
}

/** Half a surrogate pair is no text (RFC 7493, 2.1), and nothing that keeps text takes it. */
function wellFormed(name: string, value: unknown): unknown {
  const isWhole = name.isWellFormed() && (typeof value !== 'string' || value.isWellFormed());
  if (!isWhole) throw new TypeError('Half a surrogate pair');
  return value;
}
