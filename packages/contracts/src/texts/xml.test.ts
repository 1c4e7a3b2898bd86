import { expect, it } from 'vitest';

import { escaped } from './xml.ts';

it.each([
  ['signs of XML', `a & <b> "c" 'd'`, 'a &amp; &lt;b&gt; &quot;c&quot; &apos;d&apos;'],
  ['letters of any script', 'Äijälä Ţ 文 😀', 'Äijälä Ţ 文 😀'],
  ['controls, which are left out', 'a\u0000b\u0007c\uFFFE', 'abc'],
  ['half of a pair, which is left out', 'a\uD83Db', 'ab'],
  ['ends of lines', 'a\n\tb', 'a\n\tb'],
])('%s', (_name, text, expected) => {
  expect(escaped(text)).toBe(expected);
});
