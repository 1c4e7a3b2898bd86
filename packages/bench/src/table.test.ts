import { expect, it } from 'vitest';

import { lineOf, tableOf, withTable } from './table.ts';

const result = {
  id: 'save.p50',
  name: 'save a sheet',
  value: 1.4,
  unit: '×',
  goal: '≤ 1.5',
  met: true,
};
const machine = { name: '2 × Some processor, 8 GiB, linux', node: 'v24.0.0', commit: 'abcdef01' };

it('a terminal shows value, spread, goal, and what a ratio was made of', () => {
  const { goal: _text, met: _met, ...rest } = result;
  const line = lineOf({ ...rest, goal: { atMost: 1.5 }, spread: [1.3, 1.6], note: '3 ms' });
  expect(line).toMatch(/^met +save\.p50 +1\.40 × \(1\.30–1\.60\) +≤ 1\.5 +save a sheet; 3 ms$/);
});

it('a document shows the kept results, with when and on what they were measured', () => {
  const table = tableOf({ measuredOn: '2026-11-30', machine, results: [result] });
  const text = withTable('Before\n<!-- bench: begin -->old<!-- bench: end -->\nAfter', table);
  expect(text).toContain('Measured on 2026-11-30 at abcdef01, 2 × Some processor');
  expect(text).toContain('| `save.p50` | save a sheet | 1.40 × | ≤ 1.5 | yes |');
  expect(text).toMatch(/^Before\n/);
  expect(text).toMatch(/\nAfter$/);
  expect(text).not.toContain('old');
});

it('a document without a place for it is not written', () => {
  expect(() => withTable('No place', 'table')).toThrow('The document has no');
});
