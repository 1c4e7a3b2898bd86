import type { Framework, LotNumber } from '@jatkopolku/domain/framework';

import type { Agreement, AgreementId } from './schema.ts';

/** Whom a decision on an option is about: every agreement of a framework, of one lot, or some by name; but for the excepted. */
export interface OptionScope {
  readonly frameworkId: Framework['frameworkId'];
  readonly lot: LotNumber | null;
  /** Null for every agreement of the framework or the lot. */
  readonly agreementIds: readonly AgreementId[] | null;
  readonly except: readonly AgreementId[];
}

/** An option that is decided not to be used. */
export interface LeftOption extends OptionScope {
  readonly optionNo: number;
}

type Scoped = Pick<Agreement, 'frameworkId'> & {
  readonly agreementId: AgreementId | null;
  readonly lot: LotNumber | null;
};

/** Whether the agreement is one of those that are named, exceptions or not. */
export function isNamed(
  { agreementId, frameworkId, lot }: Scoped,
  scope: Omit<OptionScope, 'except'>,
): boolean {
  if (frameworkId !== scope.frameworkId) return false;
  if (scope.agreementIds !== null) {
    return agreementId !== null && scope.agreementIds.includes(agreementId);
  }
  return scope.lot === null || scope.lot === lot;
}

export function isInScope(agreement: Scoped, scope: OptionScope): boolean {
  const { agreementId } = agreement;
  const isExcepted = agreementId !== null && scope.except.includes(agreementId);
  return !isExcepted && isNamed(agreement, scope);
}
