import {
  type Agreement,
  type Option,
  type PricePeriod,
  dayPriceOn,
} from '@jatkopolku/domain/agreement';
import { type Cents, type LocalDate, byText } from '@jatkopolku/kernel';

import type { Judgement } from './judge.ts';
import type { Decision } from './schema.ts';

/** The option as it is recorded: once for all of the scope but the left out, or for each that was named. */
export function optionsOf(decision: Decision, decidedOn: LocalDate): readonly Option[] {
  const { frameworkId, optionNo, startsOn, endsOn, decisionId, lot, agreementIds } = decision;
  const option = { frameworkId, optionNo, startsOn, endsOn, decidedOn, decisionId };
  if (agreementIds !== null) {
    return decision.reached.map((agreementId) => ({
      ...option,
      agreementId,
      lot: null,
      except: [],
    }));
  }
  // Who is not signed yet and joins later has the option as all others have.
  const except = decision.leftOut
    .filter(({ ground }) => ground !== 'not-signed')
    .map(({ agreementId }) => agreementId);
  return [{ ...option, agreementId: null, lot, except }];
}

/** Whom a judged decision reaches, and whom not, as it is kept with the decision. */
export function reachOf({ agreements }: Judgement): Pick<Decision, 'reached' | 'leftOut'> {
  return {
    reached: agreements
      .filter(({ ground }) => ground === null)
      .map(({ agreement }) => agreement.agreementId),
    leftOut: agreements.flatMap(({ agreement: { agreementId }, ground, problem }) =>
      ground === null ? [] : [{ agreementId, ground, problem }],
    ),
  };
}

/** What an attended day costs from the option's first day on; the price that the decision sets for the agreement itself counts first. */
export function optionPriceOf(
  { prices, startsOn }: Pick<Decision, 'prices' | 'startsOn'>,
  agreement: Agreement,
): Cents {
  const own =
    prices.find(({ agreementId }) => agreementId === agreement.agreementId) ??
    prices.find(({ agreementId, lot }) => agreementId === null && lot === agreement.lot) ??
    prices.find(({ agreementId, lot }) => agreementId === null && lot === null);
  return own?.dayPriceCents ?? dayPriceOn(agreement, startsOn);
}

/** The agreement with its price from a day on; as it was when the price stays. */
export function withPriceFrom(
  agreement: Agreement,
  from: LocalDate,
  dayPriceCents: Cents,
): Agreement {
  if (dayPriceOn(agreement, from) === dayPriceCents) return agreement;
  const others: readonly PricePeriod[] = agreement.laterPrices.filter((one) => one.from !== from);
  const laterPrices = [...others, { from, dayPriceCents }].toSorted((a, b) =>
    byText(a.from, b.from),
  );
  return { ...agreement, laterPrices };
}
