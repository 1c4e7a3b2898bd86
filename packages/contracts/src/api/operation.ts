import type { ActedKind } from '@jatkopolku/domain/access';
import * as z from 'zod';

import { type ActedRecord, actionsSchema } from './actions.ts';
import { type Problems, whole } from './problems.ts';
import type { Subject } from './subject.ts';

/** What a request does, and so which headers it must carry. */
export type Effect =
  /** Changes nothing. */
  | 'read'
  /** Saves what is given over what there is: the same request twice writes once, by itself. */
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
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  /** Below `/api/v1`, names of parameters in braces. */
  readonly path: `/${string}`;
  readonly summary: string;
  readonly effect: Effect;
  readonly subject: Subject;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** So large a body is taken, where it is not the usual limit. */
  readonly bodyLimitBytes?: number;
  readonly answer: Answer;
  /** Whose permitted actions the answer carries; only what reads a single record has it. */
  readonly acted?: ActedRecord;
  /** Where what was made is read: names in braces are fields of the answer's record. */
  readonly location?: `/${string}`;
  /** Refusals by a rule; those of the protocol itself go without saying. */
  readonly problems: Problems;
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
    .regex(/^[A-Za-z0-9_-]{1,2800}$/)
    .optional(),
});

/** A page of records in the order of their keys. */
export function pageOf<Schema extends z.ZodObject>(schema: Schema) {
  return z.strictObject({
    items: z.array(versioned(schema)),
    /** How many of the page's records are damaged: they cannot be read, and hide no others. */
    damaged: z.int().min(0),
    nextCursor: z.string().nullable(),
  });
}

interface Listed<Schema extends z.ZodObject, Owner extends z.ZodRawShape> {
  readonly schema: Schema;
  /** Fields that may be asked for, to list what belongs to one owner. */
  readonly owner: z.ZodObject<Owner>;
}

/** A list operation of a whole kind, or of what belongs to one owner. */
export function listing<Schema extends z.ZodObject, Owner extends z.ZodRawShape>(
  path: `/${string}`,
  summary: string,
  { schema, owner }: Listed<Schema, Owner>,
) {
  return {
    method: 'GET',
    path,
    summary,
    effect: 'read',
    subject: 'caller',
    params: nothing,
    query: pageQuery.extend(owner.partial().shape),
    body: nothing,
    answer: pageOf(schema),
    problems: whole('cursor-invalid'),
  } as const satisfies Operation;
}

interface Of<Params extends z.ZodObject, Schema extends z.ZodObject> {
  readonly subject: Subject;
  readonly params: Params;
  readonly schema: Schema;
}

interface Read<
  K extends ActedKind,
  Params extends z.ZodObject,
  Schema extends z.ZodObject,
> extends Of<Params, Schema> {
  readonly kind: K;
}

/** Reads one record by its key, with what the caller may do to it. */
export function reading<
  K extends ActedKind,
  Params extends z.ZodObject,
  Schema extends z.ZodObject,
>(path: `/${string}`, summary: string, { kind, subject, params, schema }: Read<K, Params, Schema>) {
  return {
    method: 'GET',
    path,
    summary,
    effect: 'read',
    subject,
    params,
    query: nothing,
    body: nothing,
    answer: versioned(schema).extend({ actions: actionsSchema(kind) }),
    acted: { kind, at: 'record' },
    problems: whole('not-found'),
  } as const satisfies Operation;
}

/** Reads what a region or a caller has set of one kind: before anything was set, the version 0. */
export function readingSettings<K extends ActedKind, Schema extends z.ZodObject>(
  path: `/${string}`,
  summary: string,
  { kind, subject, schema }: Omit<Read<K, typeof nothing, Schema>, 'params'>,
) {
  return {
    method: 'GET',
    path,
    summary,
    effect: 'read',
    subject,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.strictObject({
      record: schema,
      version: z.int().min(0),
      actions: actionsSchema(kind),
    }),
    acted: { kind, at: 'record' },
    problems: {},
  } as const satisfies Operation;
}

interface Creation<Body extends z.ZodType, Schema extends z.ZodObject> {
  readonly subject: Subject;
  readonly body: Body;
  readonly schema: Schema;
  readonly location?: `/${string}`;
  readonly problems: Problems;
}

/** Creates one record, named by the system or by what it belongs to. */
export function creating<Body extends z.ZodType, Schema extends z.ZodObject>(
  path: `/${string}`,
  summary: string,
  { subject, body, schema, location, problems }: Creation<Body, Schema>,
) {
  return {
    method: 'POST',
    path,
    summary,
    effect: 'create',
    subject,
    params: nothing,
    query: nothing,
    body,
    answer: versioned(schema),
    ...(location && { location }),
    problems,
  } as const satisfies Operation;
}

interface Changed<
  Params extends z.ZodObject,
  Body extends z.ZodType,
  Schema extends z.ZodObject,
> extends Of<Params, Schema> {
  readonly method?: 'POST';
  readonly body: Body;
  readonly problems: Problems;
}

/** Changes one record that was read. */
export function changing<
  Params extends z.ZodObject,
  Body extends z.ZodType,
  Schema extends z.ZodObject,
>(
  path: `/${string}`,
  summary: string,
  { method, subject, params, body, schema, problems }: Changed<Params, Body, Schema>,
) {
  return {
    method: method ?? 'PUT',
    path,
    summary,
    effect: 'change',
    subject,
    params,
    query: nothing,
    body,
    answer: versioned(schema),
    problems: { ...whole('not-found', 'version-stale'), ...problems },
  } as const satisfies Operation;
}
