import type { Brand } from '../brand.ts';
import { invariant } from '../invariant.ts';
import { hasCheckDigits, remainderOf97 } from './iban.ts';

/** A Finnish payment reference: 4–20 digits, not all of them zero, of which the last one is a check digit. */
export type ReferenceNumber = Brand<string, 'ReferenceNumber'>;

/** An international creditor reference (ISO 11649), `RF` and two check digits first. */
export type CreditorReference = Brand<string, 'CreditorReference'>;

const WEIGHTS = [7, 3, 1];
const ZEROS = /^0*/;

/** Adds the check digit to 3–19 digits: weights 7, 3, 1 from the right, up to the next ten. */
export function makeReferenceNumber(base: string): ReferenceNumber {
  const isGood = /^\d{3,19}$/.test(base) && withoutZeros(base) !== '';
  invariant(isGood, `a reference is made of 3–19 digits that are not all zero, not of '${base}'`);
  return `${base}${referenceCheckDigit(base)}` as ReferenceNumber;
}

export function parseReferenceNumber(text: string): ReferenceNumber | undefined {
  const isNumber = /^\d{4,20}$/.test(text) && withoutZeros(text) !== '';
  const good = isNumber && text.endsWith(referenceCheckDigit(text.slice(0, -1)));
  return good ? (text as ReferenceNumber) : undefined;
}

function referenceCheckDigit(base: string): string {
  let sum = 0;
  for (let place = 0; place < base.length; place += 1) {
    sum += Number(base[base.length - 1 - place]) * (WEIGHTS[place % WEIGHTS.length] ?? 0);
  }
  return String((10 - (sum % 10)) % 10);
}

/** Banks compare references without the zeros that lead them, so the creditor reference has none. */
export function makeCreditorReference(reference: ReferenceNumber): CreditorReference {
  const number = withoutZeros(reference);
  const check = 98 - remainderOf97(`${number}RF00`);
  return `RF${String(check).padStart(2, '0')}${number}` as CreditorReference;
}

function withoutZeros(digits: string): string {
  return digits.replace(ZEROS, '');
}

export function parseCreditorReference(text: string): CreditorReference | undefined {
  const good = /^RF\d{2}[0-9A-Z]{1,21}$/.test(text) && hasCheckDigits(text);
  return good ? (text as CreditorReference) : undefined;
}
