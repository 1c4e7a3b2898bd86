import { type Result, refusal, success } from '@jatkopolku/kernel';

import type { Language } from '../texts/index.ts';
import type { AnswerOf, Operation } from './operation.ts';
import type { ProblemDetails } from './problem-details.ts';
import { readRefusal } from './read-refusal.ts';

export interface ClientSettings {
  /** Where `/api/v1` is, without it: `https://example.fi`. */
  readonly origin: string;
  readonly language: Language;
  /** As what one asks, for who has roles in several places: a membership's id. */
  readonly actingAs?: () => string | undefined;
  /** The token to send, asked for at each call. */
  readonly token: () => string;
  /** The browser's or Node's own, or a server's in a test. */
  readonly fetch: (url: string, request: RequestInit) => Response | Promise<Response>;
}

/** Calls one operation, which needs to know of no other. */
export async function callOperation<O extends Operation>(
  operation: O,
  sending: object,
  settings: ClientSettings,
): Promise<Result<AnswerOf<O>, ProblemDetails>> {
  const request = requestOf(operation, sending, settings);
  const response = await settings.fetch(urlOf(operation, sending, settings), request);
  if (!response.ok) return refusal(await readRefusal(response, settings.language));
  return success(operation.answer.parse(await response.json()) as AnswerOf<O>);
}

/** Any operation's sending, once its type has been checked at the call. */
interface AnySending {
  readonly params?: object;
  readonly query?: object;
  readonly body?: unknown;
  readonly version?: number;
  readonly key?: string;
}

function urlOf(
  { path }: Operation,
  { params = {}, query = {} }: AnySending,
  { origin }: ClientSettings,
): string {
  const values: Record<string, unknown> = { ...params };
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values[name])),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (typeof value === 'string') search.set(name, value);
  }
  return `${origin}/api/v1${filled}${search.size > 0 ? `?${search.toString()}` : ''}`;
}

function requestOf(
  { method }: Operation,
  { body = {}, version, key }: AnySending,
  { token, language, actingAs }: ClientSettings,
): RequestInit {
  return {
    method,
    headers: {
      Authorization: `Bearer ${token()}`,
      'Accept-Language': language,
      ...actingAsHeader(actingAs?.()),
      ...(method !== 'GET' && { 'Content-Type': 'application/json' }),
      ...(version !== undefined && { 'If-Match': `"${version}"` }),
      ...(key !== undefined && { 'Idempotency-Key': key }),
    },
    ...(method !== 'GET' && { body: JSON.stringify(body) }),
  };
}

function actingAsHeader(membership: string | undefined): Record<string, string> {
  return membership === undefined ? {} : { 'Acting-As': membership };
}
