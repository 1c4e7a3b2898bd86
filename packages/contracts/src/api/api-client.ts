import { type Result, refusal, success } from '@jatkopolku/kernel';
import type * as z from 'zod';

import type { Language } from '../texts/index.ts';
import type { AnswerOf, Operation } from './operation.ts';
import { type OperationName, operations } from './operations.ts';
import type { ProblemDetails } from './problem-details.ts';
import { readRefusal } from './read-refusal.ts';

export type Operations = typeof operations;
type Input<Schema extends z.ZodType> = z.input<Schema>;

type Empty = { readonly [Name in never]: unknown };

/** A part of what is sent: it may be left out when nothing in it is compulsory. */
type Part<Name extends string, T> = Empty extends T
  ? { readonly [Each in Name]?: T }
  : { readonly [Each in Name]: T };

interface HeadersByEffect {
  readonly read: Empty;
  readonly save: Empty;
  /** A key of the sender's own: the same request sent again with it is done once. */
  readonly create: { readonly key: string };
  /** The version that was seen. */
  readonly change: { readonly version: number };
}

/** What an operation is sent. */
export type Sending<O extends Operation> = Part<'params', Input<O['params']>> &
  Part<'query', Input<O['query']>> &
  Part<'body', Input<O['body']>> &
  HeadersByEffect[O['effect']];

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

/** Calls the API by the operations' names: what is sent and what is answered are typed by their schemas. */
export interface ApiClient {
  call<Name extends OperationName>(
    name: Name,
    sending: Sending<Operations[Name]>,
  ): Promise<Result<AnswerOf<Operations[Name]>, ProblemDetails>>;
}

export function makeApiClient(settings: ClientSettings): ApiClient {
  return {
    call: async (name, sending) => {
      const operation: Operation = operations[name];
      const request = requestOf(operation, sending, settings);
      const response = await settings.fetch(urlOf(operation, sending, settings), request);
      if (!response.ok) return refusal(await readRefusal(response, settings.language));
      const answer = operation.answer.parse(await response.json());
      return success(answer as AnswerOf<Operations[typeof name]>);
    },
  };
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
