import { type Consent, consentProblem } from '@jatkopolku/domain/settlement';
import { type Clock, type Result, success } from '@jatkopolku/kernel';

import { countedAgain } from '../counted.ts';
import type { Records, Versioned } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { type StatementName, readProviderStatement } from './read-provider-statement.ts';

export interface StatementDeps {
  readonly records: Records;
  readonly clock: Clock;
}

/** Who says something of a statement. */
export interface By {
  readonly actor: string;
  readonly name: string;
}

/**
 * The provider agrees to its statement as it was on the screen: to one that changed since it agrees again. Of
 * two people at once, and of two clicks, the first one's word is kept.
 * @returns `statement-forecast` while the month goes on, `statement-disputed` while a line of it is disputed,
 * `statement-changed` where the provider earns something else by now.
 */
export function agreeToStatement(
  deps: StatementDeps,
  name: StatementName & { readonly expectedMark: string },
  by: By,
): Promise<Result<Versioned<Consent>, Refusal>> {
  return countedAgain(() => agreeOnce(deps, name, by));
}

async function agreeOnce(
  { records, clock }: StatementDeps,
  { providerId, month, expectedMark }: StatementName & { readonly expectedMark: string },
  { actor, name }: By,
): Promise<Result<Versioned<Consent>, Refusal>> {
  const read = await readProviderStatement(records, { providerId, month }, clock.today());
  if (!read.ok) return read;
  const { consent: before, ended, mark, standing, statement } = read.value;
  const disputed = standing === 'disputed';
  const problem = consentProblem({ ended, disputed, mark }, { month, mark: expectedMark });
  if (problem) return refuse(problem);
  if (before?.record.mark === mark) return success(before);
  const record: Consent = {
    providerId,
    month,
    mark,
    totalCents: statement.totals.owedCents,
    agreedBy: actor,
    agreedByName: name,
    agreedAt: clock.businessNow(),
  };
  const written = await records.commit([{ kind: 'consent', record, before }], {
    event: 'statement-agreed',
    actor,
  });
  return written.ok
    ? success({ record, version: (before?.version ?? 0) + 1 })
    : refuse(written.error);
}
