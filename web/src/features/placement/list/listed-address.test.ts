import { describe, expect, it } from 'vitest';

import {
  everything,
  filterOf,
  keepOwnDefault,
  readOwnDefault,
  shownAddress,
  withChoice,
} from './listed-address.ts';

function keeping(first: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(first));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

describe('which placements a list shows', () => {
  it('goes by what is chosen, one after the other', () => {
    const late = withChoice({ worker: 'kaisa' }, { late: 'review' });
    expect(late).toEqual({ worker: 'kaisa', late: 'review' });
    expect(filterOf(late)).toMatchObject({ caseWorkerId: 'kaisa', late: 'review' });
    expect(withChoice(late, { late: '' })).toEqual({ worker: 'kaisa' });
    expect(withChoice({ worker: 'kaisa' }, { worker: '' })).toEqual(everything);
  });

  it('is one’s own default where the address names nothing', () => {
    const own = { worker: 'kaisa' };
    expect(shownAddress({}, own)).toEqual(own);
    expect(shownAddress(everything, own)).toEqual(everything);
    expect(shownAddress({ state: 'ended' }, own)).toEqual({ state: 'ended' });
  });

  it('is kept by each for themselves', () => {
    const kept = keeping();
    keepOwnDefault('kaisa', { worker: 'kaisa', state: 'running' }, kept);
    expect(readOwnDefault('kaisa', kept)).toEqual({ worker: 'kaisa', state: 'running' });
    expect(readOwnDefault('kalle', kept)).toEqual({});
  });

  it.each(['{', 'null', '7', '{"state":"lost"}'])('is everything where %s was kept', (text) => {
    expect(readOwnDefault('kaisa', keeping({ 'jatkopolku.placements.kaisa': text }))).toEqual({});
  });
});
