import { useState } from 'react';

import { type Difference, type Fact, differences } from './differences.ts';

/** How a page compares two states of what it shows. */
export interface Reading<Shown> {
  /** Equal while nothing has changed: a version, or a mark of all that is shown. */
  readonly markOf: (shown: Shown) => string | number;
  readonly factsOf: (shown: Shown) => readonly Fact[];
}

/** Whether the page shows something else by now than what is confirmed. */
export interface Look {
  /** What differs, as far as the page has words for it; undefined while nothing has changed. */
  readonly changes: readonly Difference[] | undefined;
  /** The reader has looked at the page again. */
  readonly onLook: () => void;
}

export interface Confirming<Shown> {
  /** What was on the screen when the confirming began; undefined while nothing is confirmed. */
  readonly expected: Shown | undefined;
  readonly begin: () => void;
  readonly end: () => void;
  readonly look: Look;
}

/**
 * What is confirmed by a second press: it stays as it was on the screen at the first press, whatever the
 * page reads in the background meanwhile.
 */
export function useConfirming<Shown>(shown: Shown, reading: Reading<Shown>): Confirming<Shown> {
  const [expected, setExpected] = useState<Shown>();
  const end = () => setExpected(undefined);
  const changes = expected === undefined ? undefined : changesOf(expected, shown, reading);
  return { expected, begin: () => setExpected(shown), end, look: { changes, onLook: end } };
}

/** What is confirmed by one press: it stays as it was when the page first showed it. */
export function useOpened<Shown>(
  shown: Shown,
  reading: Reading<Shown>,
): { readonly expected: Shown; readonly look: Look } {
  const [expected, setExpected] = useState(shown);
  const onLook = () => setExpected(shown);
  return { expected, look: { changes: changesOf(expected, shown, reading), onLook } };
}

function changesOf<Shown>(
  expected: Shown,
  shown: Shown,
  { markOf, factsOf }: Reading<Shown>,
): readonly Difference[] | undefined {
  if (markOf(expected) === markOf(shown)) return undefined;
  return differences(factsOf(expected), factsOf(shown));
}
