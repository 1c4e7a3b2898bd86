import {
  type Agreement,
  type AgreementTerm,
  type Option,
  agreementTerm,
  dayPriceOn,
} from '@jatkopolku/domain/agreement';
import type { Framework, Lot } from '@jatkopolku/domain/framework';
import { type Cents, type LocalDate, byName, byText } from '@jatkopolku/kernel';

import type { AgreementsAddress } from '../../addresses/addresses.ts';

/** The agreements and all that their terms follow from. */
export interface Agreements {
  readonly agreements: readonly Agreement[];
  readonly frameworks: readonly Framework[];
  readonly lots: readonly Lot[];
  readonly options: readonly Option[];
}

/** An agreement as the list shows it. */
export interface AgreementRow {
  readonly agreement: Agreement;
  readonly framework: Framework;
  /** With the options that were decided. */
  readonly term: AgreementTerm;
  /** As of the business day. */
  readonly dayPriceCents: Cents;
}

export function rowsOf(
  { agreements, frameworks, options }: Agreements,
  today: LocalDate,
): readonly AgreementRow[] {
  const known = new Map(frameworks.map((framework) => [framework.frameworkId, framework]));
  return agreements.flatMap((agreement) => {
    const framework = known.get(agreement.frameworkId);
    // The lists are read one by one: one that was made since is in the next answer.
    if (!framework) return [];
    const term = agreementTerm(agreement, framework, options);
    const dayPriceCents = dayPriceOn(agreement, today);
    return { agreement, framework, term, dayPriceCents };
  });
}

export function isAsked({ agreement }: AgreementRow, asked: AgreementsAddress): boolean {
  return (
    (asked.framework === undefined || agreement.frameworkId === asked.framework) &&
    (asked.lot === undefined || agreement.lot === asked.lot) &&
    (asked.state === undefined || agreement.state === asked.state)
  );
}

/** The agreements of a lot, by their providers' names. */
export interface LotGroup {
  readonly key: string;
  readonly framework: Framework;
  readonly lot: Agreement['lot'];
  readonly rows: readonly AgreementRow[];
}

/** By framework, the newest first, and by lot. */
export function groupRows(
  rows: readonly AgreementRow[],
  nameOf: (providerId: string) => string,
): readonly LotGroup[] {
  const byLot = Map.groupBy(rows, ({ agreement: { frameworkId, lot } }) => `${frameworkId} ${lot}`);
  const groups = [...byLot].flatMap(([key, [first, ...more]]) => {
    if (!first) return [];
    const { framework, agreement } = first;
    const named = [first, ...more].toSorted((a, b) => byProvider(a, b, nameOf));
    return { key, framework, lot: agreement.lot, rows: named };
  });
  return groups.toSorted(
    (a, b) =>
      byText(b.framework.startsOn, a.framework.startsOn) ||
      byText(a.framework.frameworkId, b.framework.frameworkId) ||
      a.lot - b.lot,
  );
}

function byProvider(
  a: AgreementRow,
  b: AgreementRow,
  nameOf: (providerId: string) => string,
): number {
  const names = byName(nameOf(a.agreement.providerId), nameOf(b.agreement.providerId));
  return names || byText(a.agreement.agreementId, b.agreement.agreementId);
}
