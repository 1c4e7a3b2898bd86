import { useState } from 'react';

/**
 * The record that a form changes, as its reader saw it: it stays so, with its version, when the page
 * reads the record anew, until the reader has been told what somebody else changed.
 */
export function useSeen<Stored>(
  stored: Stored,
  read: () => Promise<Stored | undefined>,
): readonly [seen: Stored, reread: () => void] {
  const [seen, setSeen] = useState(stored);
  const reread = async () => {
    const now = await read();
    if (now !== undefined) setSeen(now);
  };
  return [seen, () => void reread()];
}
