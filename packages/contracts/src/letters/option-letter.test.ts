import { makeNotice } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { optionLetter } from './option-letter.ts';
import { optionMail, wholeMail } from './option-mail.ts';

const { facts } = makeNotice();

function textOf(notice: Parameters<typeof optionLetter>[0]): string {
  const { sender, title, facts: rows, sections } = optionLetter(notice);
  const paragraphs = sections.flatMap((section) => [section.heading, ...section.paragraphs]);
  return [sender, title, ...rows.map(([name, value]) => `${name}: ${value}`), ...paragraphs].join(
    '\n',
  );
}

describe('the letter of a decision', () => {
  it('says who decides, what, on what ground, until when, at what price and how to ask, in Finnish', () => {
    const text = textOf(makeNotice());
    expect(text).toContain('Kymenlaakson hyvinvointialue');
    expect(text).toContain('Sopimus jatkuu optiokauden 1.9.2022–31.8.2023.');
    expect(text).toContain('26,00\u00a0€');
    expect(text).toContain('1397/2016, 136 §:n 2 momentin 1 kohta');
    expect(text).toContain('optiolausekkeessa');
    expect(text).toContain('Heikki Hakala');
    expect(text).toContain('Lisätietoja antaa');
    expect(text).toContain('Palvelua tarvitaan ja se toimii hyvin.');
  });

  it('and in Swedish', () => {
    const text = textOf(makeNotice({ language: 'sv' }));
    expect(text).toContain('Kymmenedalens välfärdsområde');
    expect(text).toContain('optionsperioden 1.9.2022–31.8.2023');
    expect(text).toContain('136 § 2 mom. 1 punkten');
    expect(text).toContain('optionsklausul');
  });

  it.each([
    ['fi', 'Sopimus päättyy 31.8.2022.'],
    ['sv', 'Avtalet upphör 31.8.2022.'],
  ] as const)(
    'says in %s that an option is not used, and when the agreement ends',
    (language, end) => {
      const text = textOf(makeNotice({ language, facts: { ...facts, use: 'leave' } }));
      expect(text).toContain(end);
      expect(text).not.toContain('26,00');
    },
  );

  it('names the conditions that were looked at, where there are some', () => {
    const conditions = 'Palvelu on arvioitu.';
    expect(textOf(makeNotice({ facts: { ...facts, conditions } }))).toContain(conditions);
  });
});

it.each(['fi', 'sv'] as const)(
  'the message in %s is short and leads to the notices',
  (language) => {
    const { text, path } = optionMail(makeNotice({ language }));
    expect(path).toBe('/notices');
    expect(text.length).toBeLessThan(250);
    expect(text).not.toContain(facts.providerName);
  },
);

it('a message ends with the whole address of its page', () => {
  const mail = { text: 'Lue päätös.', path: '/notices' };
  expect(wholeMail(mail, 'https://kymenlaakso.example')).toBe(
    'Lue päätös.\n\nhttps://kymenlaakso.example/notices',
  );
});
