import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type PathOf, type PathTo, changeAt, outwards, partsOf, valueAt } from './path.ts';

const draft = {
  name: 'Application',
  lots: [
    { lot: 1, price: '25,00' },
    { lot: 2, price: '' },
  ],
  soteri: { number: '12' },
};
type Draft = typeof draft;

const names = fc.stringMatching(/^[a-z][a-zA-Z-]{0,5}$/).filter((name) => !(name in {}));
/** Drafts as forms have them: texts, in groups and in rows. */
const { whole } = fc.letrec<{ whole: object; part: unknown }>((tie) => ({
  part: fc.oneof({ maxDepth: 2 }, fc.string(), fc.array(tie('whole')), tie('whole')),
  whole: fc.dictionary(names, tie('part'), { maxKeys: 3 }),
}));

/** Every path of a draft to a text. */
function textsOf(part: unknown, path: readonly string[] = []): string[] {
  if (typeof part === 'string') return [path.join('.')];
  return Object.entries(part as object).flatMap(([name, one]) => textsOf(one, [...path, name]));
}

describe('a path', () => {
  it('leads to fields of groups and of rows', () => {
    expect(valueAt(draft, 'lots.1.lot')).toBe(2);
    expect(valueAt(draft, 'soteri.number')).toBe('12');
    expect(valueAt(draft, 'lots.2.price')).toBeUndefined();
    expect(valueAt(draft, 'name.length')).toBeUndefined();
    expect(valueAt(draft, 'constructor.name')).toBeUndefined();
  });

  it('has a type that knows which fields are texts', () => {
    const text: PathTo<string, Draft>[] = ['name', 'lots.1.price', 'soteri.number'];
    const any: PathOf<Draft>[] = [...text, 'lots', 'lots.0', 'lots.0.lot', 'soteri'];
    // @ts-expect-error -- a number is no text
    text.push('lots.0.lot');
    // @ts-expect-error -- there is no such field
    any.push('soteri.name');
    expect(any).toHaveLength(8);
  });

  it('written, changes that one text alone', () => {
    fc.assert(
      fc.property(whole, fc.string(), fc.nat(), (before, value, pick) => {
        const paths = textsOf(before);
        const path = paths[pick % paths.length];
        if (path === undefined) return;
        const after = { ...before, ...changeAt(before, path, value) };
        expect(valueAt(after, path)).toBe(value);
        for (const other of paths.filter((one) => one !== path)) {
          expect(valueAt(after, other)).toBe(valueAt(before, other));
        }
      }),
    );
  });

  it('to a row that is no more writes nothing', () => {
    expect(changeAt(draft, 'lots.2.price', '30')).toEqual({ lots: draft.lots });
  });

  it('is found in the parts around it', () => {
    expect(outwards('lots.1.price')).toEqual(['lots.1.price', 'lots.1', 'lots']);
  });
});

it('a pointer comes apart into the names that it was made of', () => {
  const pointerOf = (parts: readonly string[]) =>
    parts.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  fc.assert(
    fc.property(fc.array(fc.string()), (parts) => {
      expect(partsOf(pointerOf(parts))).toEqual(parts);
    }),
  );
});
