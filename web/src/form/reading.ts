import { type BodyOf, type Operation, signRefused } from '@jatkopolku/contracts';
import type { Problem, ProblemCode } from '@jatkopolku/kernel';

import type { Fault } from './fault.ts';

/** What is wrong with which field; the field says it, since it knows its label. */
export type Faults<Draft> = { readonly [Field in keyof Draft]?: Fault };

/** A draft as the API would take it, or what is wrong with it: pure, the words come after. */
export interface Reading<Draft, Sent> {
  readonly sent: Sent | undefined;
  readonly faults: Faults<Draft>;
}

/** Which field of a draft the place of a problem in the body belongs to. */
export type FieldOf = (path: readonly PropertyKey[]) => string;
const sameName: FieldOf = ([first]) => String(first);

/**
 * Reads what is to be sent by the API's own schema; the problems stand at fields of the same names, or where
 * a draft has what is nested in fields of its own, at those that `fieldOf` tells.
 */
export function readBy<Draft extends object, O extends Operation>(
  { body: schema }: O,
  body: object,
  fieldOf: FieldOf = sameName,
): Reading<Draft, BodyOf<O>> {
  const read = schema.safeParse(body, { reportInput: true });
  if (read.success) return { sent: read.data as BodyOf<O>, faults: {} };
  const placed = read.error.issues.map((issue) => [fieldOf(issue.path), problemOf(issue)] as const);
  // Of several faults of a field the first is shown.
  return { sent: undefined, faults: Object.fromEntries(placed.toReversed()) as Faults<Draft> };
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
  { sent, faults }: Reading<Draft, Sent>,
  further: readonly (readonly [field: keyof Draft, code: ProblemCode])[],
): Reading<Draft, Sent> {
  if (further.length === 0) return { sent, faults };
  const found = further
    // What is missing is shown as missing, not as wrong; of several reasons the first is shown.
    .filter(([field]) => !isMissing(faults[field]))
    .map(([field, code]) => [field, { code }] as const);
  return {
    sent: undefined,
    faults: { ...faults, ...(Object.fromEntries(found.toReversed()) as Faults<Draft>) },
  };
}

function isMissing(fault: Fault | undefined): boolean {
  return typeof fault === 'object' && fault.code === 'field-missing';
}
