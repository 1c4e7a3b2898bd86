import { describe, expect, it } from 'vitest';

import { type Lifecycle, next, statesAllowing } from './lifecycle.ts';

const door: Lifecycle<'open' | 'shut' | 'locked', 'close' | 'open' | 'lock' | 'knock'> = {
  open: { close: 'shut', open: null, lock: null, knock: 'open' },
  shut: { close: null, open: 'open', lock: 'locked', knock: 'shut' },
  locked: { close: null, open: null, lock: null, knock: 'locked' },
};

describe('next', () => {
  it('is the state that follows, which may be the same', () => {
    expect(next(door, 'open', 'close')).toBe('shut');
    expect(next(door, 'locked', 'knock')).toBe('locked');
  });

  it('is null where the event is refused', () => {
    expect(next(door, 'open', 'lock')).toBeNull();
  });
});

describe('statesAllowing', () => {
  it.each([
    ['close', ['open']],
    ['open', ['shut']],
    ['lock', ['shut']],
    ['knock', ['open', 'shut', 'locked']],
  ] as const)('%s is allowed when %j', (event, states) => {
    expect(statesAllowing(door, event)).toEqual(states);
  });
});
