import { type InvoiceFacts, electronicAddress } from '@jatkopolku/domain/invoice';
import { type OwnLine, ownLineSchema } from '@jatkopolku/domain/settlement';
import {
  cents,
  id,
  localDate,
  must,
  parseBusinessId,
  parseIban,
  parseMonth,
} from '@jatkopolku/kernel';

const businessId = (text: string) => must(parseBusinessId(text), 'a business id');

const days: OwnLine = ownLineSchema.parse({
  kind: 'fee',
  agreementId: 'A1',
  lot: 1,
  days: 2,
  amountCents: 5_000,
});

/** Two days of January at 25 euros, of a provider that is not in the VAT register. */
export function makeInvoiceFacts(overrides: Partial<InvoiceFacts> = {}): InvoiceFacts {
  return {
    month: must(parseMonth('2020-01'), 'a month'),
    runNo: 1,
    issuedOn: localDate('2020-02-04'),
    seller: {
      name: 'Työpaja Polku ry',
      ...partyOf('9900002-6'),
      iban: must(parseIban('FI2112345600000785'), 'an account'),
      vatId: null,
    },
    buyer: {
      name: 'Kymenlaakson hyvinvointialue',
      ...partyOf('9900001-8'),
      reference: 'KUNTOUTTAVA',
    },
    vatCase: 'exempt',
    paymentDays: 14,
    lines: [days],
    agreements: new Map([[id('A1'), { dayPriceCents: cents(2_500), laterPrices: [] }]]),
    earlier: [],
    ...overrides,
  };
}

function partyOf(written: string) {
  const own = businessId(written);
  return {
    businessId: own,
    address: electronicAddress({ businessId: own, own: null }, '0216'),
    operator: null,
  };
}
