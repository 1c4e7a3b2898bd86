import { type BodyOf, type Operation, signRefused } from '@jatkopolku/contracts';
import type { Problem, ProblemCode } from '@jatkopolku/kernel';

import type { Fault } from './fault.ts';
import type { PathOf } from './path.ts';

/** What is wrong with which field, row or group, or at the empty path with the whole; the field says it, since it knows its label. */
export type Faults<Draft> = { readonly [Path in PathOf<Draft> | '']?: Fault };

/** A draft as the API would take it, or what is wrong with it: pure, the words come after. */
export interface Reading<Draft, Sent> {
  readonly sent: Sent | undefined;
  readonly faults: Faults<Draft>;
  /** Where in the draft a place of the body is, for what the API finds wrong; the same path otherwise. */
  readonly fieldOf?: FieldOf;
}

/** Which path of a draft the place of a problem in the body belongs to. */
export type FieldOf = (path: readonly string[]) => string;
export const samePath: FieldOf = (path) => path.join('.');

/**
 * Reads what is to be sent by the API's own schema; the problems are at the same paths of the draft, or
 * where a draft differs from the body, at those that `fieldOf` gives.
 */
export function readBy<Draft extends object, O extends Operation>(
  { body: schema }: O,
  body: object,
  fieldOf: FieldOf = samePath,
): Reading<Draft, BodyOf<O>> {
  const read = schema.safeParse(body, { reportInput: true });
  const own = fieldOf === samePath ? {} : { fieldOf };
  if (read.success) return { sent: read.data as BodyOf<O>, faults: {}, ...own };
  const placed = read.error.issues.map(
    (issue) => [fieldOf(issue.path.map(String)), problemOf(issue)] as const,
  );
  return { sent: undefined, faults: firstOf(placed), ...own };
}

/** Of several faults at a path the first. */
export function firstOf<Any>(
  placed: readonly (readonly [path: string, fault: Any])[],
): Readonly<Record<string, Any>> {
  return Object.fromEntries(placed.toReversed());
}

type Issue = NonNullable<ReturnType<Operation['body']['safeParse']>['error']>['issues'][number];

/** What the API's own answer would say of it. */
export function problemOf(issue: Issue): Problem {
  const isEmpty = issue.input === '' || issue.input === undefined || issue.input === null;
  if (isEmpty) return { code: 'field-missing' };
  const sign = signRefused(issue);
  if (sign !== undefined) return { code: 'field-sign', details: { sign } };
  if (issue.code === 'too_big') {
    const code = issue.origin === 'string' ? 'field-long' : 'field-large';
    return { code, details: { limit: Number(issue.maximum) } };
  }
  if (issue.code === 'too_small' && issue.origin !== 'string') {
    return { code: 'field-small', details: { limit: Number(issue.minimum) } };
  }
  const isDate = issue.code === 'invalid_format' && issue.format === 'date';
  return { code: isDate ? 'field-date' : 'field-invalid' };
}

/** The reading with further faults, by the rules of the domain: then nothing is sent. */
export function withFaults<Draft, Sent>(
  reading: Reading<Draft, Sent>,
  further: readonly (readonly [path: PathOf<Draft>, code: ProblemCode])[],
): Reading<Draft, Sent> {
  if (further.length === 0) return reading;
  const faults: Readonly<Record<string, Fault | undefined>> = reading.faults;
  const added = further
    // What is missing is said to be missing, not to be wrong.
    .filter(([path]) => !isMissing(faults[path]))
    .map(([path, code]) => [path, { code }] as const);
  return {
    ...reading,
    sent: undefined,
    faults: { ...faults, ...firstOf<Fault>(added) } as Faults<Draft>,
  };
}

function isMissing(fault: Fault | undefined): boolean {
  return typeof fault === 'object' && fault.code === 'field-missing';
}
