import {
  type Cents,
  type DatedValue,
  type LocalDate,
  cents,
  centsSchema,
  localDate,
  must,
  valueOn,
} from '@jatkopolku/kernel';
import * as z from 'zod';

/** What a provider's sale is: a social service without VAT, or one with it. The provider's case says which. */
export const vatCases = ['exempt', 'taxed'] as const;
export type VatCase = (typeof vatCases)[number];

/** By which a social service is exempt: Art. 132(1)(g) of directive 2006/112/EC, AVL 1501/1993 §§37–38. */
export const EXEMPTION = { code: 'VATEX-EU-132-1G', law: 'AVL 1501/1993 37–38 §' } as const;

/** The general rate of VAT in thousandths. A new rate is a new row. */
const generalRates: readonly DatedValue<number>[] = [
  { value: 240, from: localDate('2013-01-01'), source: 'AVL 1501/1993 §84, from 1.1.2013' },
  { value: 255, from: localDate('2024-09-01'), source: 'AVL 1501/1993 §84, from 1.9.2024' },
];

/** The VAT of an invoice: all its lines are of one case, since a bonus is consideration for the same service. */
export const vatBreakdownSchema = z.strictObject({
  case: z.enum(vatCases),
  /** In thousandths. */
  ratePermille: z.int().min(0),
  baseCents: centsSchema,
  vatCents: centsSchema,
});
export type VatBreakdown = z.infer<typeof vatBreakdownSchema>;

/** The VAT of an amount at the rate of the day on which the service was given. */
export function vatOf(baseCents: Cents, vatCase: VatCase, date: LocalDate): VatBreakdown {
  const ratePermille = vatCase === 'exempt' ? 0 : must(valueOn(generalRates, date), 'a rate');
  return { case: vatCase, ratePermille, baseCents, vatCents: shareHalfUp(baseCents, ratePermille) };
}

/** Thousandths of an amount that is not below zero, half a cent upwards (EN 16931, BR-CO-17). */
function shareHalfUp(amount: Cents, permille: number): Cents {
  return cents(Math.floor((amount * permille + 500) / 1000));
}
