import { type Framework, frameworkStateNow } from '@jatkopolku/domain/framework';
import { type DateRange, type LocalDate, later, rangeOf } from '@jatkopolku/kernel';

import { agreementStateOn } from './lifecycle.ts';
import { agreementTerm } from './options.ts';
import type { Agreement, Option } from './schema.ts';

/** The framework's term, which lasts as long as an option of any of its agreements. */
function frameworkTerm(
  { frameworkId, startsOn, endsOn }: Framework,
  options: readonly Option[],
): DateRange {
  const own = options.filter((option) => option.frameworkId === frameworkId);
  const end = own.map((option) => option.endsOn).reduce(later, endsOn);
  return rangeOf(startsOn, end);
}

/** A framework in the state that it has reached on a day: what is stored is that of the day when it was written. */
export function frameworkOn(
  framework: Framework,
  options: readonly Option[],
  today: LocalDate,
): Framework {
  const term = frameworkTerm(framework, options);
  return { ...framework, state: frameworkStateNow(framework, term, today) };
}

/** What an agreement's term follows from. */
export interface AgreementTerms {
  readonly framework: Framework;
  readonly options: readonly Option[];
}

/** An agreement in the state that it has reached on a day, as a framework is. */
export function agreementOn(
  agreement: Agreement,
  { framework, options }: AgreementTerms,
  today: LocalDate,
): Agreement {
  const term = agreementTerm(agreement, framework, options);
  return { ...agreement, state: agreementStateOn(agreement, term, today) };
}
