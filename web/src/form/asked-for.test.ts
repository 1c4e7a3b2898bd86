import { problemText } from '@jatkopolku/contracts/problem-text';
import { expect, it } from 'vitest';

import { askedFor } from './asked-for.ts';

it.each([
  ['fi', 'Henkilötunnus', 'Anna henkilötunnus.'],
  ['fi', 'Y-tunnus', 'Anna Y-tunnus.'],
  ['fi', 'Pienin bonus, euroa', 'Anna pienin bonus.'],
  ['fi', 'Mitä päätät?', 'Anna vastaus kysymykseen ”Mitä päätät?”.'],
  ['fi', 'Miksi se hylätään', 'Anna vastaus kysymykseen ”Miksi se hylätään”.'],
  ['fi', 'Kunta', 'Anna kunta.'],
  ['fi', 'Kotikunta', 'Anna kotikunta.'],
  ['fi', 'Kieli', 'Anna kieli.'],
  ['sv', 'Personbeteckning', 'Ange personbeteckning.'],
  ['sv', 'FO-nummer', 'Ange FO-nummer.'],
  ['sv', 'Varför återsänds den?', 'Ange svaret på frågan ”Varför återsänds den?”.'],
  ['en', 'Personal identity code', 'Fill in personal identity code.'],
  ['en', 'IBAN', 'Fill in IBAN.'],
  ['en', 'Why is it given back?', 'Fill in the answer to “Why is it given back?”.'],
] as const)('in %s a field %j that was left empty says: %s', (language, label, text) => {
  const details = { field: askedFor(label, language) };
  expect(problemText({ code: 'field-missing', details }, language)).toBe(text);
});
