import { useEffect, useState } from 'react';

const SECOND_MS = 1_000;
const LONG_MS = 8_000;

/** How long somebody has waited by now: a second passes unnoticed no more, and after eight one wonders. */
type Passed = 'no-time' | 'a-second' | 'long';

export function usePassed(): Passed {
  const [passed, setPassed] = useState<Passed>('no-time');
  useEffect(() => {
    const second = setTimeout(() => setPassed('a-second'), SECOND_MS);
    const long = setTimeout(() => setPassed('long'), LONG_MS);
    return () => {
      clearTimeout(second);
      clearTimeout(long);
    };
  }, []);
  return passed;
}
