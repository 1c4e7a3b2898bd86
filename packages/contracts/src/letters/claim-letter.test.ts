import { claimNoticeSchema } from '@jatkopolku/domain/outcome';
import { cents, localDate } from '@jatkopolku/kernel';
import { makeClaimNotice } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { claimLetter } from './claim-letter.ts';
import { claimMail } from './claim-mail.ts';

const { facts } = makeClaimNotice();
const rejected = facts;
const less = {
  ...facts,
  decision: 'approved',
  category: null,
  reason: 'Puolet sovituista tunneista.',
  approvedCents: cents(30_000),
} as const;
const approved = { ...less, reason: '', approvedCents: facts.claimedCents, objectBy: null };
const byTwo = {
  ...less,
  firstApprover: { name: 'Aino Ahola', on: localDate('2020-06-19') },
};
const byRule = {
  ...approved,
  decider: { kind: 'rule', name: 'Pieni riski', inForceFrom: facts.decidedOn },
} as const;

function textOf(overrides: Parameters<typeof makeClaimNotice>[0] = {}): string {
  const letter = claimLetter(makeClaimNotice(overrides), 'kymenlaakso');
  const paragraphs = letter.sections.flatMap(({ heading, paragraphs: all }) => [heading, ...all]);
  const rows = letter.facts.map(([name, value]) => `${name}: ${value}`);
  return [letter.sender, letter.title, ...rows, ...paragraphs].join('\n');
}

describe('the letter of a decision on a claim', () => {
  it('that is rejected says why, by whom, on which day, and how to object by when, in Finnish', () => {
    const text = textOf({ facts: rejected });
    for (const said of [
      'Kymenlaakson hyvinvointialue',
      'Päätös: bonushakemus hylätään',
      'Esimerkkiyhdistys ry (Y-tunnus 9900001-8)',
      'Osa-alue: 1 Osallisuus',
      'Hakemuksen tunnus: K1',
      'Asiakkaan tunnus: C1',
      'Jatkopolku: Työ avoimilla työmarkkinoilla',
      'Haettu bonus: 700,00\u00a0€',
      'Hyväksytty bonus: 0,00\u00a0€',
      'Päätöspäivä: 22.6.2020',
      'Liite puuttuu.',
      'Työsopimusta ei ole allekirjoitettu.',
      'Antti Aalto',
      'viimeistään 22.7.2020',
      '808/2019',
    ])
      expect(text).toContain(said);
  });

  it('and in Swedish', () => {
    const text = textOf({ facts: rejected, language: 'sv' });
    for (const said of [
      'Kymmenedalens välfärdsområde',
      'Beslut: bonusansökan avslås',
      'En bilaga saknas.',
      'senast 22.7.2020',
    ])
      expect(text).toContain(said);
  });

  it('that is approved for less says how much, why, and how to object', () => {
    const text = textOf({ facts: less });
    expect(text).toContain('hyväksytään osittain');
    expect(text).toContain('hyväksytty bonus 300,00\u00a0€');
    expect(text).toContain('Puolet sovituista tunneista.');
    expect(text).toContain('viimeistään 22.7.2020');
  });

  it('that is approved whole has the terms as its ground, and nothing to object to', () => {
    const text = textOf({ facts: approved });
    expect(text).toContain('täyttää sopimuksen ehdot');
    expect(text).not.toContain('vastalause');
  });

  it('of a second part says so, and of a first one nothing', () => {
    const said = 'Bonuksen osa: Toinen osa';
    expect(textOf({ facts: less, milestone: 'lasting' })).toContain(said);
    expect(textOf({ facts: less })).not.toContain('Bonuksen osa');
    const rejection = textOf({ facts: rejected, milestone: 'lasting' });
    expect(rejection).toContain('Ensimmäinen osa ei muutu.');
    expect(rejection).not.toContain('Bonusta ei makseta.');
  });

  it('that two people made names both, each with the day', () => {
    const text = textOf({ facts: byTwo });
    expect(text).toContain(
      'Päätöksen teki kaksi henkilöä: ensin Aino Ahola 19.6.2020 ja sitten Antti Aalto 22.6.2020.',
    );
    expect(text).not.toContain('Päätöksen teki Antti Aalto.');
    expect(textOf({ facts: byTwo, language: 'sv' })).toContain(
      'av två personer: först Aino Ahola 19.6.2020 och sedan Antti Aalto 22.6.2020.',
    );
  });

  it('that one of two made before letters named both is as it was sent', () => {
    const text = textOf({ facts: less, firstApprovedBy: 'aino' });
    expect(text).toContain('Päätöksen teki Antti Aalto.');
    expect(text).toBe(textOf({ facts: less }));
  });

  it('that a rule made names the rule and since when it is in force', () => {
    expect(textOf({ facts: byRule })).toContain('Pieni riski, voimassa 22.6.2020 alkaen');
  });

  it.each([rejected, less, approved, byTwo, byRule])('leaves no place open: %#', (own) => {
    for (const language of ['fi', 'sv'] as const)
      expect(textOf({ facts: own, language })).not.toMatch(/\{\{|undefined/);
  });
});

it('a notice has room for no more of the client than the code', () => {
  const named = { ...makeClaimNotice(), clientName: 'Aino Asiakas' };
  expect(claimNoticeSchema.safeParse(named).success).toBe(false);
});

it.each(['fi', 'sv'] as const)(
  'the message in %s leads to the claim, without the client',
  (language) => {
    const { subject, text, path } = claimMail(makeClaimNotice({ language }));
    expect(path).toBe('/claims/K1');
    expect(`${subject} ${text}`).toContain('K1');
    expect(`${subject} ${text}`).not.toMatch(/C1|\{\{/);
    expect(text.length).toBeLessThan(250);
  },
);
