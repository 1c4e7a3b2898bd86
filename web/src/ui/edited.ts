import { useEffect, useSyncExternalStore } from 'react';

/** A form of the page in which something was typed that is not sent yet. */
interface Edited {
  /** The form’s own id, which its element has as `data-form`. */
  readonly id: string;
  /** Lets go of what was typed. */
  readonly forget: () => void;
  /** Whether it is saved by itself as soon as it is left: no button sends it. */
  readonly savesItself: boolean;
}

let all: readonly Edited[] = [];
const listeners = new Set<() => void>();

function put(next: readonly Edited[]): void {
  all = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Notes that a form holds something that is not sent, for as long as it does. */
export function useNoteEdited(
  { id, forget, savesItself = false }: Omit<Edited, 'savesItself'> & Partial<Edited>,
  isEdited: boolean,
): void {
  useEffect(() => {
    if (!isEdited) return undefined;
    const own: Edited = { id, forget, savesItself };
    put([...all, own]);
    return () => put(all.filter((one) => one !== own));
    // What is typed next is the same form’s: it lets go of everything by the same way.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [id, isEdited]);
}

/**
 * What is being edited on the page and is not sent: nothing that rests on it is sent, confirmed or
 * published meanwhile, since that would be done with what was there before.
 */
export function useEdited(): readonly Edited[] {
  return useSyncExternalStore(subscribe, () => all);
}
