import {
  type Agreement,
  type Option,
  agreementStateOn,
  agreementTerm,
} from '@jatkopolku/domain/agreement';
import type { Framework } from '@jatkopolku/domain/framework';
import { type DateRange, type LocalDate, byText } from '@jatkopolku/kernel';

/** What a region has agreed, as far as a placement asks for it. */
export interface Agreed {
  readonly agreements: readonly Agreement[];
  readonly frameworks: readonly Framework[];
  readonly options: readonly Option[];
}

/** An agreement by which clients can be placed, and until when. */
export interface OpenAgreement {
  readonly agreement: Agreement;
  readonly term: DateRange;
}

/** Not by a draft, nor by one that stands still, is over or was terminated. */
const openStates = new Set<Agreement['state']>(['signed', 'running']);

/** The agreements that are in force or will be, by their provider's name and lot. */
export function openAgreements(
  agreed: Agreed,
  today: LocalDate,
  nameOf: (providerId: string) => string,
): readonly OpenAgreement[] {
  return agreed.agreements
    .flatMap((agreement) => {
      const term = termIn(agreed, agreement);
      if (!term || !openStates.has(agreementStateOn(agreement, term, today))) return [];
      return [{ agreement, term }];
    })
    .toSorted((a, b) => byText(orderOf(a), orderOf(b)));

  function orderOf({ agreement: { providerId, lot, agreementId } }: OpenAgreement): string {
    return [nameOf(providerId), lot, agreementId].join(' ');
  }
}

/** The term of an agreement with its decided options. */
export function termIn(
  { frameworks, options }: Agreed,
  agreement: Pick<Agreement, 'agreementId' | 'frameworkId' | 'lot' | 'termination'>,
): DateRange | undefined {
  const framework = frameworks.find(({ frameworkId }) => frameworkId === agreement.frameworkId);
  return framework && agreementTerm(agreement, framework, options);
}
