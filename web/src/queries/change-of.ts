import { type Operations, type Sending, operations } from '@jatkopolku/contracts';

import type { Answer, WriteName } from '../api/operation-names.ts';

/** A record as it was read, with the version that a change of it names. */
export interface Versioned<Content extends object = object> {
  readonly record: Content;
  readonly version: number;
}

/** Writes that change a record, and answer it as it is from then on. */
export type ChangeName = {
  [Name in WriteName]: Operations[Name]['effect'] extends 'change'
    ? Answer<Name> extends Versioned
      ? Name
      : never
    : never;
}[WriteName];

type Sent<Name extends WriteName> = Sending<Operations[Name]>;

/** The body of a write, which some may leave out. */
type BodyOf<Name extends WriteName> =
  Sent<Name> extends { readonly body: infer Given } ? [body: Given] : [body?: Sent<Name>['body']];

/** What a change of a record takes: its parameters are fields of the record, its version the one that was read. */
export function changeOf<Name extends ChangeName>(
  name: Name,
  stored: Versioned,
  ...[body]: BodyOf<Name>
): Sent<Name> {
  return changeWith(name, stored, body);
}

/** The same for an operation that is known when the page runs: its body is what the operation's form has read. */
export function changeWith<Name extends ChangeName>(
  name: Name,
  { record, version }: Versioned,
  body: unknown,
): Sent<Name> {
  const fields = record as Readonly<Record<string, unknown>>;
  const params = Object.fromEntries(
    Object.keys(operations[name].params.shape).map((field) => [field, String(fields[field])]),
  );
  const sent: object = { params, version, ...(body !== undefined && { body }) };
  return sent as Sent<Name>;
}
