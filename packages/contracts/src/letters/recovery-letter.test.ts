import { id, must, parseIban } from '@jatkopolku/kernel';
import { makeDecidedRecovery, makeRecovery } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { type RecoveryLetterFacts, recoveryLetter } from './recovery-letter.ts';

const account = { iban: must(parseIban('FI2112345600000785'), 'an account'), payee: 'Kymi' };

const letterOf = (overrides: Partial<RecoveryLetterFacts> = {}) =>
  recoveryLetter(
    { recovery: makeRecovery(), name: 'Aino Ahola', language: 'fi', account: null, ...overrides },
    id<'Region'>('kymenlaakso'),
  );

const textOf = ({ sections }: ReturnType<typeof letterOf>) =>
  sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]).join('\n');

/** Nothing that was to be filled in is left open. */
const isFilled = (letter: ReturnType<typeof letterOf>) =>
  expect(JSON.stringify(letter)).not.toContain('{{');

describe('the notice of a recovery', () => {
  it('says what was too much and why, and until when the client is heard', () => {
    const letter = letterOf();
    expect(letter).toMatchObject({
      language: 'fi',
      sender: 'Kymenlaakson hyvinvointialue',
      title: 'Kuuleminen: teille on maksettu liikaa',
    });
    expect(Object.fromEntries(letter.facts)).toMatchObject({
      Vastaanottaja: 'Aino Ahola',
      'Asian tunnus': 'RC1',
      Kuukaudet: '1/2020',
      'Selitys viimeistään': '23.3.2020',
    });
    expect(textOf(letter)).toContain('Two days were booked that were not attended.');
    expect(textOf(letter)).toContain('viimeistään 23.3.2020');
    expect(textOf(letter)).not.toContain('Tili:');
    isFilled(letter);
  });

  it.each([
    ['sv', 'sv', 'Hörande: för mycket har betalats till er'],
    ['en', 'en', 'Hearing: you were paid too much'],
    ['ar', 'en', 'Hearing: you were paid too much'],
  ])('to a client whose language is %s is in %s', (language, written, title) => {
    const letter = letterOf({ language });
    expect(letter).toMatchObject({ language: written, title });
    isFilled(letter);
  });
});

describe('the decision on a recovery', () => {
  const decision = must(makeDecidedRecovery().decision, 'the decision');
  const amounts = (recoverCents: number, waivedCents: number) =>
    makeDecidedRecovery({ decision: { ...decision, recoverCents, waivedCents } });

  it.each([
    ['all', 1_800, 0, 'Päätös: liikaa maksettu peritään takaisin', true],
    ['a part', 900, 900, 'Päätös: liikaa maksetusta peritään takaisin osa', true],
    ['nothing', 0, 1_800, 'Päätös: liikaa maksettua ei peritä takaisin', false],
  ])('to recover %s', (_name, recover, waived, title, isPaid) => {
    const letter = letterOf({ recovery: amounts(recover, waived), account });
    expect(letter.title).toBe(title);
    expect(textOf(letter).includes('Tili: FI21\u00a01234')).toBe(isPaid);
    expect(letter.facts.map(([name]) => name).includes('Maksettava viimeistään')).toBe(isPaid);
    isFilled(letter);
  });

  it('has its grounds, who decided, and that instructions for appeal are attached', () => {
    const text = textOf(letterOf({ recovery: makeDecidedRecovery(), account, language: 'en' }));
    expect(text).toContain('One of the days was attended elsewhere.');
    expect(text).toContain('No answer came in time.');
    expect(text).toContain('Decided by Heikki Hakala.');
    expect(text).toContain('Instructions for appeal are attached');
    expect(text).toContain('RC1, as the message');
  });

  it('says that the client was heard, where something came', () => {
    const hearing = { by: 'finance-1', name: 'Raija', on: '2020-03-10', said: 'I was ill.' };
    const recovery = makeDecidedRecovery({ hearing });
    const text = textOf(letterOf({ recovery, account, language: 'en' }));
    expect(text).toContain('what you said was considered');
    expect(text).not.toContain('I was ill.');
  });
});
