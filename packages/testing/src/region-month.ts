import { type Change, type Records, commitAll, recountMonths } from '@jatkopolku/application';
import { must, parseMonth } from '@jatkopolku/kernel';

import { makeAgreement, makeBenefit, makeProvider, makeSheet } from './builders.ts';

/** A county's month as it comes: so many providers, clients, and attended days of each client. */
export const regionMonth = { month: '2020-01', providers: 40, clients: 1_500, days: 8 } as const;

/** Days of January 2020 on which anybody may attend. */
const dates = ['07', '08', '09', '10', '13', '14', '15', '16'].slice(0, regionMonth.days);

/** So many business ids with the check digit of each (as the register gives them). */
export function businessIds(count: number): string[] {
  const weights = [7, 9, 10, 5, 8, 4, 2];
  const ids: string[] = [];
  for (let number = 9_900_000; ids.length < count; number += 1) {
    const digits = Array.from(String(number), Number);
    const sum = digits.reduce((total, digit, place) => total + digit * (weights[place] ?? 0), 0);
    if (sum % 11 !== 1) ids.push(`${number}-${sum % 11 === 0 ? 0 : 11 - (sum % 11)}`);
  }
  return ids;
}

/**
 * Fills a region with the accepted sheets of a month, and all that they are paid by.
 * @param providers their business ids.
 */
export async function fillRegionMonth(
  records: Records,
  providers: readonly string[],
): Promise<void> {
  const written = await commitAll(records, changesOf(providers), {
    event: 'imported',
    actor: 'import:region-month',
  });
  if (!written.ok) throw new Error(written.error.code);
  const month = must(parseMonth(regionMonth.month), 'a month');
  await recountMonths(records, 'import:region-month', [month]);
}

function* changesOf(providers: readonly string[]): Generator<readonly Change[]> {
  for (const [at, businessId] of providers.entries()) {
    const [providerId, agreementId] = [`P${at + 1}`, `A${at + 1}`];
    const name = `Association of the county ${at + 1}`;
    yield [{ kind: 'provider', record: makeProvider({ providerId, businessId, name }) }];
    yield [{ kind: 'agreement', record: makeAgreement({ agreementId, providerId }) }];
  }
  for (let at = 0; at < regionMonth.clients; at += 1) {
    const number = String(at + 1).padStart(5, '0');
    const owner = (at % providers.length) + 1;
    const clientId = `C${number}`;
    const days = Object.fromEntries(dates.map((day, place) => [day, place % 2 ? '5+640' : '5']));
    const sheet = makeSheet({
      clientId,
      placementId: `L${number}`,
      providerId: `P${owner}`,
      agreementId: `A${owner}`,
      month: regionMonth.month,
      days,
    });
    yield [{ kind: 'benefit', record: makeBenefit({ clientId }) }];
    yield [{ kind: 'sheet', record: sheet }];
  }
}
