import { limitsIn } from '@jatkopolku/words/limits';
import { expect, it } from 'vitest';

import { everyText } from './every-text.ts';

/** Digits that are no rule's amount, limit, length or number of days, by why they are written out. */
const written: Readonly<Record<string, readonly string[]>> = {
  'What somebody may write, as an example.': [
    'admission.faults.price',
    'attendance.details.hoursHint',
    'attendance.details.hoursWrong',
    'attendance.details.travelWrong',
    'client.hints.personalIdentityCode',
    'agreement-steps.terms.where',
    'agreement-steps.prices.fault',
    'faults.price',
    'framework.hints.name',
    'framework.modify.valueChangeHint',
    'option.form.faults.prices',
    'outcome.new.businessIdHint',
    'outcome.faults.counterpartBusinessId',
    'approval.correction.amountHint',
    'outcome.new.weeklyHoursHint',
    'outcome.faults.weeklyHours',
    'outcome.checks.todo.weekly-hours-wrong',
    'problems.invalid-amount',
    'problems.invalid-business-id',
    'problems.invalid-e-invoice-address',
    'problems.if-match-missing',
    'provider.hints.businessId',
    'provider.contacts.phoneHint',
    'provider.contacts.phoneFault',
    'provider.eInvoice.addressHint',
    'provider.eInvoice.operatorHint',
  ],
  'Names and codes of others: forms of companies, lots, hashes, a holiday.': [
    'approval.holidays.easter-monday',
    'eligibility.answer.hash',
    'eligibility.extract.formCodeHint',
    'problems.file-not-utf8',
    'problems.unknown-lot',
    'provider.hints.formCode',
  ],
  'Sections of the Ombudsman’s decision.': ['agreement.check.lawText', 'eligibility.law'],
  'Standards, dates and a phone number of the statement.': [
    'accessibility.stateText',
    'accessibility.faultsText',
    'accessibility.madeText',
    'accessibility.supervisorAddress',
  ],
  'Counted from one: a place, a row, an agreement.': [
    'admission.faults.places',
    'agreement-steps.terms.faults.places',
    'deadlines.agreement',
    'problems.column-doubled',
    'problems.column-missing',
    'problems.column-unknown',
    'problems.file-empty',
    'problems.header-missing',
    'problems.separator-not-comma',
  ],
  'What makes up a date, an account number, a hash, a name of a file or a key: its pattern says it too.':
    [
      'problems.file-hash-invalid',
      'problems.file-name-invalid',
      'problems.idempotency-key-missing',
      'problems.invalid-date',
      'problems.invalid-iban',
      'problems.invalid-period',
    ],
  'The name of a format, as banks write it.': ['problems.answer-unreadable'],
  'The name of a scheme of addresses, as its list has it.': [
    'invoice.settings.schemes.0037',
    'invoice.settings.schemes.0212',
    'invoice.settings.schemes.0213',
    'invoice.settings.schemes.0216',
  ],
  'Of the law alone: no rule here has them as a value.': [
    'access-log.text',
    'eligibility.documents.text',
    'problems.yearly-limit-exceeded',
  ],
};

const allowed = new Set(Object.values(written).flat());

/** Sections of a law, with or without its number: `1397/2016 136 § 2 mom. 5 kohta`, `§136.2(5)`. */
const laws = [
  /\d+\/\d{4}/g,
  /\d+(?: \p{Ll})?(?:–\d+| ja \d+| och \d+)? §(?::n)?(?: \d+ (?:mom\.|momentin))?(?: \d+ (?:kohta|punkten))?/gu,
  /§+\s?[\d.–]+(?:\(\d+\))?(?: and \d+)?/g,
];

function digitsLeft(text: string): boolean {
  return /\d/.test(laws.reduce((rest, law) => rest.replaceAll(law, ''), text));
}

const withDigits = everyText
  .filter(({ text }) => Object.values(text).some(digitsLeft))
  .map(({ concept, key }) => `${concept}.${key}`);

it('a limit or an amount of the rules is filled into texts, not written there', () => {
  expect(withDigits.filter((name) => !allowed.has(name))).toEqual([]);
});

it('and what is let through still has digits', () => {
  expect([...allowed].filter((name) => !withDigits.includes(name))).toEqual([]);
});

it('each limit is in some text, and every language says the same ones', () => {
  const limits = Object.keys(limitsIn('fi'));
  const saidIn = (text: string) => limits.filter((name) => text.includes(`{{${name}}}`));
  const said = new Set(everyText.flatMap(({ text }) => Object.values(text).flatMap(saidIn)));
  expect(limits.filter((name) => !said.has(name))).toEqual([]);
  const apart = everyText.filter(
    ({ text }) => new Set(Object.values(text).map((one) => saidIn(one).join(' '))).size > 1,
  );
  expect(apart.map(({ concept, key }) => `${concept}.${key}`)).toEqual([]);
});
