import type { Lifecycle } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import { type FileEvent, type FileState, fileLifecycle, fileStates } from './lifecycle.ts';

const expected: Lifecycle<FileState, FileEvent> = {
  awaited: { release: 'released', refuse: 'refused' },
  released: { release: null, refuse: null },
  refused: { release: null, refuse: null },
};

describe('the lifecycle of a file', () => {
  it.each(fileStates)('%s', (state) => {
    expect(fileLifecycle[state]).toStrictEqual(expected[state]);
  });

  it('has no other state', () => {
    expect(Object.keys(fileLifecycle)).toEqual([...fileStates]);
  });
});
