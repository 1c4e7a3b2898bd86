import { describe, expect, it } from 'vitest';

import { hasText, onLanguage, putWords, showLanguage, shownLanguage, textOf } from './texts.ts';

const words = {
  sheet: {
    hello: 'Hei, {{name}}, {{name}}!',
    days_zero: 'ei päiviä',
    days_one: '{{count}} päivä',
    days_other: '{{count}} päivää',
    marks: { 'own-illness': 'sairas' },
  },
};

describe('a text', () => {
  it.each([
    ['hello', { name: 'Maija' }, 'Hei, Maija, Maija!'],
    ['hello', {}, 'Hei, , !'],
    ['hello', undefined, 'Hei, {{name}}, {{name}}!'],
    ['marks.own-illness', undefined, 'sairas'],
    ['days', { count: 0 }, 'ei päiviä'],
    ['days', { count: 1 }, '1 päivä'],
    ['days', { count: 21 }, '21 päivää'],
    ['hello', { count: 2, name: 'Maija' }, 'Hei, Maija, Maija!'],
    ['marks', undefined, 'marks'],
    ['marks.other', undefined, 'marks.other'],
  ])('%s with %j is "%s"', (key, values, text) => {
    showLanguage('fi', [words]);
    expect(textOf('sheet', key, values)).toBe(text);
  });

  it('is there or not, also one that comes later', () => {
    showLanguage('fi', [words]);
    expect(hasText('sheet', 'hello')).toBe(true);
    expect(hasText('later', 'hello')).toBe(false);
    putWords({ later: { hello: 'Moi' } });
    expect(textOf('later', 'hello')).toBe('Moi');
  });
});

it('another language is shown with its own words, and who listens hears of it', () => {
  showLanguage('fi', [words]);
  const heard: string[] = [];
  const stop = onLanguage(() => heard.push(shownLanguage()));
  showLanguage('sv', [{ sheet: { hello: 'Hej, {{name}}!' } }]);
  stop();
  showLanguage('en', [{ sheet: { hello: 'Hello, {{name}}!' } }]);
  expect(heard).toEqual(['sv']);
  expect(textOf('sheet', 'hello', { name: 'Maija' })).toBe('Hello, Maija!');
});
