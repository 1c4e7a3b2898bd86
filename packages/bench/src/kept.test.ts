import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Figure } from './figure.ts';
import { keep, readKept, resultOf, worsened } from './kept.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jatkopolku-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const here = { name: '2 × Some processor, 8 GiB, linux', node: 'v24.0.0', commit: 'abcdef01' };
const figure = (id: string, value: number): Figure => ({
  id,
  name: `What ${id} measures`,
  value,
  unit: '×',
  goal: { atMost: 1.5 },
});

describe('results', () => {
  it('are as the issue asks for them', () => {
    expect(resultOf(figure('save.p50', 1.234567))).toEqual({
      id: 'save.p50',
      name: 'What save.p50 measures',
      value: 1.235,
      unit: '×',
      goal: '≤ 1.5',
      met: true,
    });
  });

  it('are kept by machine, each figure as it was measured last', () => {
    const results = (...figures: Figure[]) => figures.map(resultOf);
    keep(folder, here, '2026-11-29', results(figure('a', 1), figure('b', 2)));
    keep(folder, here, '2026-11-30', results(figure('b', 3)));
    keep(folder, { ...here, name: 'another' }, '2026-12-01', results(figure('a', 9)));
    const kept = readKept(folder, here);
    expect(kept?.measuredOn).toBe('2026-11-30');
    expect(kept?.results.map(({ id, value }) => [id, value])).toEqual([
      ['a', 1],
      ['b', 3],
    ]);
    expect(readKept(folder, { name: 'a third' })).toBeUndefined();
  });

  it('more than a fifth worse than the kept ones are named', () => {
    const kept = keep(folder, here, '2026-11-30', [figure('a', 1), figure('b', 1)].map(resultOf));
    const now = [figure('a', 1.19), figure('b', 1.21), figure('c', 99)];
    expect(worsened(now, kept)).toEqual(['b: 1.21 ×, kept is 1: What b measures']);
  });
});
