import { describe, expect, it } from 'vitest';

import { makeResults } from './results.ts';

function onPage(id = 'page') {
  const results = makeResults();
  const leave = results.mount({ id, isPage: true });
  return { results, leave };
}

describe('the result of what was done', () => {
  it('is shown at the innermost place around the button', () => {
    const { results } = onPage();
    results.mount({ id: 'section', isPage: false });
    results.mount({ id: 'other', isPage: false });
    results.act(['section', 'page']);
    results.show('Saved.');
    expect(results.shown()).toEqual({ place: 'section', text: 'Saved.' });
  });

  it('moves outwards when the place goes with the button', () => {
    const { results } = onPage();
    const close = results.mount({ id: 'form', isPage: false });
    results.act(['form', 'page']);
    results.show('Saved.');
    close();
    expect(results.shown()).toEqual({ place: 'page', text: 'Saved.' });
  });

  it('is shown at the top of the page that follows, and not on the one after that', () => {
    const { results, leave } = onPage();
    results.act(['page']);
    results.show('The client is registered.');
    leave();
    const leaveNext = results.mount({ id: 'next', isPage: true });
    expect(results.shown()).toMatchObject({ place: 'next' });
    results.act(['next']);
    expect(results.shown()).toMatchObject({ place: 'next' });
    leaveNext();
    results.mount({ id: 'third', isPage: true });
    expect(results.shown()).toBeUndefined();
  });

  it('stays while the reader goes on at the same place', () => {
    const { results } = onPage();
    results.act(['page']);
    results.show('Saved.');
    results.act(['page']);
    expect(results.shown()).toMatchObject({ text: 'Saved.' });
  });

  it('is read aloud again when the same result comes again', () => {
    const { results } = onPage();
    results.act(['page']);
    results.show('Saved.');
    results.show('Saved.');
    expect(results.shown()?.text).not.toBe('Saved.');
  });
});
