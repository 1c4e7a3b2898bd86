import { expect, it } from 'vitest';

import { contentDisposition } from './content-disposition.ts';

it.each([
  ['Contract.pdf', 'Contract.pdf', 'Contract.pdf'],
  ['Työ 1.pdf', 'Ty_ 1.pdf', 'Ty%C3%B6%201.pdf'],
  ['a"b;c.pdf', 'a_b;c.pdf', 'a%22b%3Bc.pdf'],
  [`it's (1*).pdf`, `it's (1*).pdf`, 'it%27s%20%281%2A%29.pdf'],
  ['100%25.pdf', '100_25.pdf', '100%2525.pdf'],
  ['字.png', '_.png', '%E5%AD%97.png'],
])('%j is saved under its name, in old programs under a plain one', (name, plain, whole) => {
  const names = `filename="${plain}"; filename*=UTF-8''${whole}`;
  expect(contentDisposition('saved', name)).toBe(`attachment; ${names}`);
  expect(contentDisposition('shown', name)).toBe(`inline; ${names}`);
});
