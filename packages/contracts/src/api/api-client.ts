import type { Result } from '@jatkopolku/kernel';
import type * as z from 'zod';

import { type ClientSettings, callOperation } from './call-operation.ts';
import type { AnswerOf, Operation } from './operation.ts';
import { type OperationName, operations } from './operations.ts';
import type { ProblemDetails } from './problem-details.ts';

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
      const result = await callOperation<Operation>(operations[name], sending, settings);
      return result as Result<AnswerOf<Operations[typeof name]>, ProblemDetails>;
    },
  };
}
