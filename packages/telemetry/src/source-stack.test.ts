import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { bySources } from './source-stack.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jatkopolku-stack-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** All of the first line of a script is line 7, column 3 of its source. */
const map = { version: 3, sources: ['../../rules/decide.ts'], names: [], mappings: 'AAME' };

/** A stack that names the first line of a script that is bundled. */
function stackIn(name: string): string {
  return `    at decide (${pathToFileURL(join(folder, name)).href}:1:90)\n    at node:internal/timers:1:2`;
}

function writeMap(name: string, text: string): void {
  writeFileSync(join(folder, `${name}.map`), text);
}

describe('the stack of an error', () => {
  it('names the lines of the sources', () => {
    writeMap('index.mjs', JSON.stringify(map));
    const expected = '    at decide (rules/decide.ts:7:3)\n    at node:internal/timers:1:2';
    expect(bySources(stackIn('index.mjs'))).toBe(expected);
  });

  it.each([
    ['no map', undefined],
    ['a map that is none', '{'],
    ['a map without its line', JSON.stringify({ ...map, mappings: '' })],
  ])('stays as it is where a script has %s', (_what, text) => {
    if (text !== undefined) writeMap('bare.mjs', text);
    expect(bySources(stackIn('bare.mjs'))).toBe(stackIn('bare.mjs'));
  });
});
