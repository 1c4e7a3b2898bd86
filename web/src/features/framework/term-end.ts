import { type Option, agreementTerm } from '@jatkopolku/domain/agreement';
import {
  type Framework,
  type FrameworkState,
  frameworkStateNow,
} from '@jatkopolku/domain/framework';
import type { DateRange, LocalDate } from '@jatkopolku/kernel';

/** The framework's term with the options that were decided for all of its agreements. */
function termWithOptions(framework: Framework, options: readonly Option[]): DateRange {
  const all = { agreementId: null, frameworkId: framework.frameworkId, lot: null };
  return agreementTerm(all, framework, options);
}

export function stateOn(
  framework: Framework,
  options: readonly Option[],
  today: LocalDate,
): FrameworkState {
  return frameworkStateNow(framework, termWithOptions(framework, options), today);
}
