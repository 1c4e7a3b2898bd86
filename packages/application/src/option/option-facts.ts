import { isSigned } from '@jatkopolku/domain/agreement';
import type { Framework } from '@jatkopolku/domain/framework';
import { type OptionFacts, leftOptions } from '@jatkopolku/domain/option';
import type { LocalDate } from '@jatkopolku/kernel';

import type { Records, Versioned } from '../records.ts';
import { forbiddingProblemsOf } from './company-problems.ts';

/** A framework with all that a decision on its options is judged by, as it is now. */
export interface FrameworkOptionFacts extends OptionFacts {
  readonly stored: Versioned<Framework>;
}

export async function loadOptionFacts(
  records: Records,
  { frameworkId }: Pick<Framework, 'frameworkId'>,
  today: LocalDate,
): Promise<FrameworkOptionFacts | undefined> {
  const stored = await records.get('framework', { frameworkId });
  if (!stored) return undefined;
  const [all, options, decisions] = await Promise.all([
    records.list('agreement'),
    records.list('option', { frameworkId }),
    records.list('decision'),
  ]);
  const agreements = all
    .map(({ record }) => record)
    .filter((agreement) => agreement.frameworkId === frameworkId)
    // A draft has no term yet: it gets its own when it is signed.
    .filter(isSigned);
  const own = decisions
    .map(({ record }) => record)
    .filter((decision) => decision.frameworkId === frameworkId);
  return {
    stored,
    framework: stored.record,
    agreements,
    options: options.map(({ record }) => record),
    left: leftOptions(own),
    today,
    companyProblem: await forbiddingProblemsOf(records, agreements, today),
  };
}
