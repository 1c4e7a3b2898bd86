import { beginsIdentityCode } from '@jatkopolku/kernel';
import { useState } from 'react';

/**
 * What is looked for: the words of the address, or an identity code, which is never there and is
 * forgotten with the page.
 */
export function useAskedWords(q: string | undefined) {
  const [code, setCode] = useState<string>();
  /** Keeps what was written, and gives what of it may be in the address. */
  const keep = (written: string): string | undefined => {
    const isCode = beginsIdentityCode(written);
    setCode(isCode ? written : undefined);
    return isCode ? undefined : written;
  };
  return { words: code ?? q, keep };
}
