import { type BonusTerms, defaultsOfBonus } from '@jatkopolku/domain/framework';
import { cents } from '@jatkopolku/kernel';
import { expect, it } from 'vitest';

import { formatIn } from '../../i18n/format.ts';
import { type BonusTermsDraft, bonusTermsDraft, readBonusTerms } from './bonus-terms-draft.ts';

const amount = cents(50_000);
const nothing = bonusTermsDraft(undefined, formatIn('fi'));

it.each<[string, Partial<BonusTermsDraft>, Partial<BonusTerms>]>([
  ['nothing', {}, {}],
  ['months', { minimumMonths: ' 2 ' }, { minimumMonths: 2 }],
  ['a company', { needsCompany: ['yes'] }, { needsCompany: true }],
  [
    'a second part with its evidence',
    { secondMonths: '3', secondAmount: '150,50', lasting: ['payslip'] },
    {
      secondPart: { months: 3, amountCents: cents(15_050) },
      requiredEvidence: { start: [], lasting: ['payslip'] },
    },
  ],
  ['evidence of what is not paid goes for nothing', { lasting: ['payslip'] }, {}],
])('%s is read', (_name, written, terms) => {
  const read = readBonusTerms({ ...nothing, ...written }, amount);
  expect(read).toEqual({ terms: { ...defaultsOfBonus, ...terms }, faults: {} });
});

it.each<[Partial<BonusTermsDraft>, string, string]>([
  [{ minimumMonths: 'x' }, 'minimumMonths', 'field-invalid'],
  [{ minimumMonths: '25' }, 'minimumMonths', 'field-invalid'],
  [{ secondMonths: '3' }, 'secondAmount', 'field-missing'],
  [{ secondMonths: '6', secondAmount: '45,' }, 'secondAmount', 'field-invalid'],
  [{ secondMonths: '6', secondAmount: '0' }, 'secondAmount', 'field-invalid'],
  [{ secondMonths: '6', secondAmount: '500' }, 'secondAmount', 'second-part-too-large'],
])('%j is wrong at %s: %s', (written, field, code) => {
  expect(readBonusTerms({ ...nothing, ...written }, amount).faults).toMatchObject({
    [field]: { code },
  });
});

it('what is saved is what is written', () => {
  const saved: BonusTerms = {
    minimumMonths: 4,
    needsCompany: true,
    requiredEvidence: { start: ['employment-contract'], lasting: ['payslip'] },
    secondPart: { months: 6, amountCents: cents(20_000) },
  };
  const draft = bonusTermsDraft(saved, formatIn('sv'));
  expect(readBonusTerms(draft, amount)).toEqual({ terms: saved, faults: {} });
});
