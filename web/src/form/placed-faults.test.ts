import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { outwards } from './path.ts';
import { atShown, faultsFrom } from './placed-faults.ts';
import { samePath } from './reading.ts';

const name = fc.stringMatching(/^[a-zA-Z~/-]{1,6}$/);
const parts = fc.array(fc.oneof(name, fc.nat(30).map(String)), { minLength: 1, maxLength: 4 });
const pointerOf = (path: readonly string[]) =>
  path.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
const refused = (path: readonly string[]) =>
  faultsFrom([{ pointer: pointerOf(path), code: 'field-invalid', detail: 'Wrong.' }], samePath);

describe('what the API refuses', () => {
  it('comes to the very field, wherever it is in rows and groups', () => {
    fc.assert(
      fc.property(parts, fc.array(parts), (path, others) => {
        const shown = new Set([path, ...others].map(samePath));
        expect(atShown(refused(path), shown)).toEqual({ [samePath(path)]: 'Wrong.' });
      }),
    );
  });

  it('or to the nearest part around it that is shown, or keeps its path', () => {
    fc.assert(
      fc.property(parts, fc.nat(3), (path, depth) => {
        const around = outwards(samePath(path));
        // Nothing inside of this is shown; where the depth is beyond the path, nothing at all is.
        const shown = around.slice(depth);
        const place = shown[0] ?? samePath(path);
        expect(Object.keys(atShown(refused(path), new Set(shown)))).toEqual([place]);
      }),
    );
  });

  it('is never lost: what is about the whole, or an address, has a place too', () => {
    const errors = [
      { pointer: '', code: 'request-invalid', detail: 'Whole.' },
      { code: 'field-invalid', parameter: 'frameworkId', detail: 'Address.' },
      { pointer: '/lots/1/places', code: 'field-missing', detail: 'API’s own.' },
      { pointer: '/lots/1/places', code: 'field-small', detail: 'Second.' },
    ] as const;
    expect(faultsFrom(errors, samePath)).toEqual({
      '': 'Whole.',
      frameworkId: 'Address.',
      'lots.1.places': { code: 'field-missing' },
    });
  });
});
