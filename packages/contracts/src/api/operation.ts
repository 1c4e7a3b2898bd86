import type { ProblemCode } from '@jatkopolku/kernel';
import * as z from 'zod';

/** What a request does, and so which headers it must carry. */
export type Effect =
  /** Changes nothing. */
  | 'read'
  /** Saves what is given: the same request twice is the same as once, by itself. */
  | 'save'
  /** Makes something: needs an Idempotency-Key, so that a repeated request is done once. */
  | 'create'
  /** Changes a record that was read: needs its version in If-Match. */
  | 'change';

/**
 * One thing the API does: the single source of its route, its validation, its place in the OpenAPI
 * document and its call in the typed client.
 */
export interface Operation<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Below `/api/v1`, names of parameters in braces. */
  readonly path: `/${string}`;
  readonly slice: string;
  readonly summary: string;
  readonly effect: Effect;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly answer: Answer;
  /** Refusals by a rule; those of the protocol itself go without saying. */
  readonly problems: readonly ProblemCode[];
}

export type ParamsOf<O extends Operation> = z.output<O['params']>;
export type QueryOf<O extends Operation> = z.output<O['query']>;
export type BodyOf<O extends Operation> = z.output<O['body']>;
export type AnswerOf<O extends Operation> = z.output<O['answer']>;

export const nothing = z.strictObject({});

/** A record as it is answered: with the version that its ETag carries too. */
export function versioned<Schema extends z.ZodObject>(schema: Schema) {
  return z.strictObject({ record: schema, version: z.int().min(1) });
}

export const PAGE_LIMIT = 200;

/** How a list is asked for; whole numbers come as text in an address. */
export const pageQuery = z.strictObject({
  limit: z
    .string()
    .regex(/^[1-9]\d{0,2}$/)
    .optional(),
  /** As the page before gave it. */
  cursor: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,2000}$/)
    .optional(),
});

/** A page of records in the order of their keys. */
export function pageOf<Schema extends z.ZodObject>(schema: Schema) {
  return z.strictObject({ items: z.array(versioned(schema)), nextCursor: z.string().nullable() });
}

/** A list operation of a whole kind. */
export function listing<Schema extends z.ZodObject>(
  slice: string,
  path: `/${string}`,
  summary: string,
  schema: Schema,
) {
  return {
    method: 'GET',
    path,
    slice,
    summary,
    effect: 'read',
    params: nothing,
    query: pageQuery,
    body: nothing,
    answer: pageOf(schema),
    problems: [],
  } as const satisfies Operation;
}

/** Reads one record by its key. */
export function reading<Params extends z.ZodObject, Schema extends z.ZodObject>(
  slice: string,
  path: `/${string}`,
  summary: string,
  { params, schema }: { params: Params; schema: Schema },
) {
  return {
    method: 'GET',
    path,
    slice,
    summary,
    effect: 'read',
    params,
    query: nothing,
    body: nothing,
    answer: versioned(schema),
    problems: ['not-found'],
  } as const satisfies Operation;
}
