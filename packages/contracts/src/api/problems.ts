import type { ProblemCode } from '@jatkopolku/kernel';

/** Codes that an operation refuses with, each with the part of the body that it is about: a JSON pointer (RFC 6901). */
export type Problems = { readonly [Code in ProblemCode]?: '' | `/${string}` };

/** Codes that are about the whole of what was sent. */
export function whole<Code extends ProblemCode>(
  ...codes: readonly Code[]
): { readonly [Each in Code]: '' } {
  return Object.fromEntries(codes.map((code) => [code, ''])) as { readonly [Each in Code]: '' };
}

/** The same codes where the body has none of the fields. */
export function ofWhole(problems: Problems): Problems {
  return whole(...codesOf(problems));
}

export function codesOf(problems: Problems): ProblemCode[] {
  return Object.keys(problems) as ProblemCode[];
}
