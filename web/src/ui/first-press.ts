import type { MouseEvent } from 'react';

/** A double click is one press: its second half does nothing. */
export function firstPress(act: () => void) {
  return (event: MouseEvent) => {
    if (event.detail < 2) act();
  };
}
