import { useEffect } from 'react';

import { announce } from './announcer.tsx';

/** How many were found, above a list: read aloud when it changes. */
export function FoundCount({ text }: { readonly text: string }) {
  useEffect(() => announce(text), [text]);
  return <p className="found-count">{text}</p>;
}
