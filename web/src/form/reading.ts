import { type BodyOf, type Language, type Operation, problemText } from '@jatkopolku/contracts';
import type { Problem, ProblemCode } from '@jatkopolku/kernel';

import { useLanguage } from '../i18n/use-language.ts';
import type { Faults, Read } from './use-form.ts';

/** What is wrong with which field, by the catalogue of problems. */
type Problems<Draft> = { readonly [Field in keyof Draft]?: Problem };

/** A draft as the API would take it, or what is wrong with it: pure, the words come after. */
export interface Reading<Draft, Sent> {
  readonly sent: Sent | undefined;
  readonly problems: Problems<Draft>;
}

/** Reads what is to be sent by the API's own schema; the problems stand at fields of the same names. */
export function readBy<Draft extends object, O extends Operation>(
  { body: schema }: O,
  body: object,
): Reading<Draft, BodyOf<O>> {
  const read = schema.safeParse(body, { reportInput: true });
  if (read.success) return { sent: read.data as BodyOf<O>, problems: {} };
  const placed = read.error.issues.map(
    (issue) => [String(issue.path[0]), problemOf(issue)] as const,
  );
  // Of several faults of a field the first is told.
  return { sent: undefined, problems: Object.fromEntries(placed.toReversed()) as Problems<Draft> };
}

type Issue = NonNullable<ReturnType<Operation['body']['safeParse']>['error']>['issues'][number];

/** What the API's own answer would say of it. */
function problemOf(issue: Issue): Problem {
  const isEmpty = issue.input === '' || issue.input === undefined || issue.input === null;
  if (isEmpty) return { code: 'field-missing' };
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

/** The reading with further problems, by the rules of the domain: then nothing is sent. */
export function withProblems<Draft, Sent>(
  { sent, problems }: Reading<Draft, Sent>,
  further: readonly (readonly [field: keyof Draft, code: ProblemCode])[],
): Reading<Draft, Sent> {
  if (further.length === 0) return { sent, problems };
  const told = further
    // What is missing is told as missing, not as wrong; of several reasons the first is told.
    .filter(([field]) => problems[field]?.code !== 'field-missing')
    .map(([field, code]) => [field, { code }] as const);
  return {
    sent: undefined,
    problems: { ...problems, ...(Object.fromEntries(told.toReversed()) as Problems<Draft>) },
  };
}

/** A reading in the reader's words. */
export function useTold(): <Draft, Sent>(reading: Reading<Draft, Sent>) => Read<Draft, Sent> {
  const language = useLanguage();
  return (reading) => ({ sent: reading.sent, faults: toldIn(reading.problems, language) });
}

function toldIn<Draft>(problems: Problems<Draft>, language: Language): Faults<Draft> {
  const told = Object.entries<Problem | undefined>(problems).map(
    ([field, problem]) => [field, problem && problemText(problem, language)] as const,
  );
  return Object.fromEntries(told) as Faults<Draft>;
}
