import type { ProblemCode } from '@jatkopolku/kernel';

/** The records that decide who may know of a request, by the names of their keys. */
export const subjectKeys = {
  framework: ['frameworkId'],
  application: ['applicationId'],
  provider: ['providerId'],
  agreement: ['agreementId'],
  notice: ['decisionId', 'agreementId'],
  client: ['clientId'],
  placement: ['placementId'],
  claim: ['claimId'],
  file: ['fileId'],
  grant: ['userId', 'grantId'],
  feed: ['feedId'],
} as const;
export type SubjectKind = keyof typeof subjectKeys;
export type RequestPart = 'params' | 'query' | 'body';

export interface NamedRecord {
  readonly kind: SubjectKind;
  /** The part of the request that names it. */
  readonly part: RequestPart;
  /** How it is refused to who may not know of it: as a record that is not there. */
  readonly unknown: ProblemCode;
}

/**
 * What an operation is about, for those whose right does not reach the whole region. A part takes the
 * rights of what it belongs to: a document those of its application, a sheet those of its provider.
 */
export type Subject =
  /** What only a right that reaches the whole region reaches. */
  | 'region'
  /** Nothing that is named: a list shows what its caller may know of, and what is made is the caller's own. */
  | 'caller'
  /** Records that the request names; one that it may leave out counts where it is named. */
  | readonly NamedRecord[];

/** The record that the address names, or another part of the request. */
export function named(
  kind: SubjectKind,
  part: RequestPart = 'params',
  unknown: ProblemCode = 'not-found',
): readonly NamedRecord[] {
  return [{ kind, part, unknown }];
}
