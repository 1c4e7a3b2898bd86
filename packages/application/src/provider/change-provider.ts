import { type Provider, eInvoiceAddressKind } from '@jatkopolku/domain/provider';
import { type LocalDate, success } from '@jatkopolku/kernel';

import { type Edited, type Expected, changeRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import type { Records } from '../records.ts';
import { allow } from '../refuse.ts';

/** What the registers and the provider itself say of it: never who it is. */
export type ProviderFacts = Pick<
  Provider,
  'name' | 'formCode' | 'registers' | 'declaresBusinessActivity' | 'municipality' | 'language'
>;

type ExpectedProvider = Expected<Pick<Provider, 'providerId'>>;

export function changeProvider(
  records: Records,
  expected: ExpectedProvider,
  facts: ProviderFacts,
): Saved<Provider> {
  return changed(records, expected, (record) => {
    const isWithdrawn = declared(record) && !declared(facts);
    const withdrewDeclaration = record.withdrewDeclaration || isWithdrawn;
    return success({ ...record, ...facts, withdrewDeclaration });
  });
}

function declared({ declaresBusinessActivity }: Pick<Provider, 'declaresBusinessActivity'>) {
  return declaresBusinessActivity === 'yes';
}

/** Changes whom the county turns to. */
export function changeContacts(
  records: Records,
  expected: ExpectedProvider,
  { contacts }: Pick<Provider, 'contacts'>,
): Saved<Provider> {
  return changed(records, expected, (record) => success({ ...record, contacts }));
}

/** Changes where the provider's e-invoices come from. */
export function changeEInvoice(
  records: Records,
  expected: ExpectedProvider,
  { eInvoice }: Pick<Provider, 'eInvoice'>,
): Saved<Provider> {
  const isKnown = eInvoice === null || eInvoiceAddressKind(eInvoice.address) !== undefined;
  const problem = { code: 'invalid-e-invoice-address', at: '/eInvoice' } as const;
  return changed(records, expected, (record) =>
    allow({ ...record, eInvoice }, isKnown ? [] : [problem]),
  );
}

/** Writes down the registration in Soteri and the day of the own-control plan. */
export function changeSupervision(
  records: Records,
  { today, ...expected }: ExpectedProvider & { readonly today: LocalDate },
  { soteri, ownControlPlanOn }: Pick<Provider, 'soteri' | 'ownControlPlanOn'>,
): Saved<Provider> {
  const days = {
    '/soteri/registeredOn': soteri?.registeredOn,
    '/ownControlPlanOn': ownControlPlanOn,
  };
  const problems = Object.entries(days)
    .filter(([, day]) => day != null && day > today)
    .map(([at]) => ({ code: 'day-ahead', at }) as const);
  return changed(records, expected, (record) =>
    allow({ ...record, soteri, ownControlPlanOn }, problems),
  );
}

function changed(
  records: Records,
  expected: ExpectedProvider,
  edit: (record: Provider) => Edited<Provider>,
): Saved<Provider> {
  return changeRecord(records, { kind: 'provider', ...expected, edit });
}
