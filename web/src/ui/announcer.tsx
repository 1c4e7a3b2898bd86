import { useSyncExternalStore } from 'react';

let message = '';
const listeners = new Set<() => void>();

/**
 * Has a text read aloud to those who do not see the page change: how many were found, what a cell holds now.
 * `showResult` shows and reads aloud what came of an action.
 */
export function announce(text: string): void {
  // The same text twice is read twice only when it differs.
  message = message === text ? `${text}\u00a0` : text;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The page's one place for spoken messages. */
export function Announcer() {
  const text = useSyncExternalStore(subscribe, () => message);
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {text}
    </div>
  );
}
