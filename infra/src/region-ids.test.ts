import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { anyRegion } from './region-ids.ts';
import { isLike } from './testing/permissions.ts';

it('any region is as many signs as each id has', () => {
  expect(anyRegion(['kym', 'var'])).toBe('???');
});

it.each([
  ['two lengths', ['kym', 'lappi'], 'one length'],
  ['no region', [], 'one length'],
  ['a sign that separates', ['ky#'], 'cannot begin'],
  ['a sign that means any', ['ky*'], 'cannot begin'],
  ['an empty id', [''], 'cannot begin'],
])('%s is refused', (_what, ids, message) => {
  expect(() => anyRegion(ids)).toThrow(message);
});

it('a right to a slice of any region fits no other slice, whatever follows in the key', () => {
  const regions = ['kym', 'var', 'eks'];
  const right = `${anyRegion(regions)}#client#*`;
  // As the store makes keys, which escapes `#` inside a part.
  const text = fc.string().map((value) => value.replaceAll('#', '%23'));
  const part = fc.oneof(fc.constantFrom('client', 'audit', 'file', ...regions), text);
  fc.assert(
    fc.property(fc.constantFrom(...regions), fc.array(part), (region, parts) => {
      const key = [region, ...parts].join('#');
      expect(isLike(right, key)).toBe(parts[0] === 'client' && parts.length > 1);
    }),
  );
});
