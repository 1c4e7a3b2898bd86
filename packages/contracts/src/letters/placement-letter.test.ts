import { placementDecisionKinds } from '@jatkopolku/domain/placement';
import { id } from '@jatkopolku/kernel';
import { makePlacementDecision } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { placementLetter } from './placement-letter.ts';

const region = id<'Region'>('kymenlaakso');
const textOf = (letter: ReturnType<typeof placementLetter>) =>
  letter.sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]).join('\n');

describe('the letter of a decision on a placement', () => {
  it('names the client, the day and the decider, and says how a review is asked for', () => {
    const decision = makePlacementDecision({ reason: 'Kuntoutus alkaa {{sovitusti}}.' });
    const letter = placementLetter(decision, region);
    expect(letter).toMatchObject({
      language: 'fi',
      sender: 'Kymenlaakson hyvinvointialue',
      title: 'Päätös: kuntouttava työtoiminta alkaa',
    });
    expect(Object.fromEntries(letter.facts)).toMatchObject({
      Asiakas: 'Maija Meikäläinen',
      'Tunteja päivässä': '5,5',
      Päätöspäivä: '20.12.2019',
    });
    const text = textOf(letter);
    expect(text).toContain('Toiminta alkaa 7.1.2020.');
    // What somebody wrote is no template.
    expect(text).toContain('Kuntoutus alkaa {{sovitusti}}.');
    expect(text).toContain('30 päivän kuluessa');
    expect(text).toContain('kirjaamoon: Kymenlaakson hyvinvointialue');
  });

  it.each(placementDecisionKinds)('has words for %s in each language, all filled in', (kind) => {
    const titles = ['fi', 'sv', 'en'].map((language) => {
      const letter = placementLetter(makePlacementDecision({ kind, language }), region);
      expect(textOf(letter)).not.toContain('{{');
      return letter.title;
    });
    expect(new Set(titles).size).toBe(3);
  });

  it('is in English for whose language is neither Finnish nor Swedish', () => {
    const letter = placementLetter(makePlacementDecision({ language: 'so' }), region);
    expect(letter.title).toBe('Decision: rehabilitative work activity starts');
  });
});
