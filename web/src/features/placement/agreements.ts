import {
  type Agreement,
  type Option,
  agreementStateOn,
  agreementTerm,
  takesPlacements,
} from '@jatkopolku/domain/agreement';
import type { Framework } from '@jatkopolku/domain/framework';
import { type DateRange, type LocalDate, byName, byText } from '@jatkopolku/kernel';

import { joinReads } from '../../queries/join-reads.ts';
import { KEPT_MS, useRecords } from '../../queries/use-read.ts';

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

/** The agreements that are in force or will be, by their provider's name and lot. */
export function openAgreements(
  agreed: Agreed,
  today: LocalDate,
  nameOf: (providerId: string) => string,
): readonly OpenAgreement[] {
  return agreed.agreements
    .flatMap((agreement) => {
      const term = termIn(agreed, agreement);
      if (!term || !takesPlacements[agreementStateOn(agreement, term, today)]) return [];
      return [{ agreement, term }];
    })
    .toSorted(
      ({ agreement: a }, { agreement: b }) =>
        byName(nameOf(a.providerId), nameOf(b.providerId)) ||
        a.lot - b.lot ||
        byText(a.agreementId, b.agreementId),
    );
}

/** The term of an agreement with its decided options. */
export function termIn(
  { frameworks, options }: Agreed,
  agreement: Pick<Agreement, 'agreementId' | 'frameworkId' | 'lot' | 'termination'>,
): DateRange | undefined {
  const framework = frameworks.find(({ frameworkId }) => frameworkId === agreement.frameworkId);
  return framework && agreementTerm(agreement, framework, options);
}

const kept = { staleTime: KEPT_MS };

/** Everything that decides which agreement is in force: a county has dozens. */
export function useAgreed() {
  const agreements = useRecords('listAgreements', {}, kept);
  const frameworks = useRecords('listFrameworks', {}, kept);
  const options = useRecords('listOptions', {}, kept);
  return joinReads([agreements, frameworks, options], (...all): Agreed => ({
    agreements: all[0],
    frameworks: all[1],
    options: all[2],
  }));
}
