import { expect, it } from 'vitest';

import { printJson } from './print-json.ts';

const long = 'x'.repeat(60);

it.each([
  [{}, '{}'],
  [{ a: 1, b: ['c', null] }, '{ "a": 1, "b": ["c", null] }'],
  [{ a: long, b: { c: long } }, `{\n  "a": "${long}",\n  "b": { "c": "${long}" }\n}`],
  [[long, [long, long]], `[\n  "${long}",\n  [\n    "${long}",\n    "${long}"\n  ]\n]`],
])('%j is printed', (value, text) => {
  expect(printJson(value)).toBe(text);
  expect(JSON.parse(text)).toEqual(value);
});
