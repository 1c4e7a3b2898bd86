import { signRefused } from '@jatkopolku/contracts';
import type { ProblemCode } from '@jatkopolku/kernel';
import type * as z from 'zod';

import type { PlacedProblem } from './problem.ts';

/** One answer names at most so many places; who mends these learns of the rest. */
const MAX_FAULTS = 50;

type Issue = z.core.$ZodIssue;

/** Where a part of a request is: in the body by a pointer, elsewhere by a parameter's name. */
export type Part = 'body' | 'parameter';

/** Everything that is wrong with a part of a request, each place once. */
export function faultsOf(parsed: z.ZodSafeParseResult<unknown>, part: Part): PlacedProblem[] {
  if (parsed.success) return [];
  const places = new Map<string, PlacedProblem>();
  for (const issue of parsed.error.issues) {
    for (const fault of toFaults(issue, part)) {
      const place = fault.pointer ?? fault.parameter ?? '';
      if (places.size < MAX_FAULTS && !places.has(place)) places.set(place, fault);
    }
  }
  return [...places.values()];
}

function toFaults(issue: Issue, part: Part): PlacedProblem[] {
  if (issue.code !== 'unrecognized_keys') {
    return [{ ...problemOf(issue), ...placeOf(issue.path, part) }];
  }
  const keys = issue.keys.slice(0, MAX_FAULTS);
  return keys.map((key) => ({ code: 'field-unknown', ...placeOf([...issue.path, key], part) }));
}

function placeOf(path: readonly PropertyKey[], part: Part) {
  if (part === 'parameter') return { parameter: String(path[0] ?? '') };
  return { pointer: pointerTo(path) };
}

/** A JSON pointer to a place in a body (RFC 6901). */
export function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((name) => `/${escaped(name)}`).join('');
}

/** A part of a JSON pointer; a made-up name is not repeated at any length. */
function escaped(name: PropertyKey): string {
  return String(name).slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1');
}

function problemOf(issue: Issue): { code: ProblemCode; details?: Record<string, string | number> } {
  const sign = signRefused(issue);
  if (sign !== undefined) return { code: 'field-sign', details: { sign } };
  if (issue.code === 'invalid_type') {
    return { code: issue.input === undefined ? 'field-missing' : 'field-invalid' };
  }
  if (issue.code === 'too_big') {
    const code = issue.origin === 'string' ? 'field-long' : 'field-large';
    return { code, details: { limit: Number(issue.maximum) } };
  }
  if (issue.code === 'too_small') {
    if (issue.origin === 'string') return { code: 'field-empty' };
    return { code: 'field-small', details: { limit: Number(issue.minimum) } };
  }
  if (issue.code === 'invalid_value') {
    return { code: 'field-choice', details: { choices: issue.values.map(String).join(', ') } };
  }
  const isDate = issue.code === 'invalid_format' && issue.format === 'date';
  return { code: isDate ? 'field-date' : 'field-invalid' };
}
