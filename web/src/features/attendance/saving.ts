import type { DayEntries } from '@jatkopolku/domain/attendance';
import type { PlacementId } from '@jatkopolku/domain/placement';

import { Refused } from '../../app/api/refused.ts';
import type { Book } from './book.ts';
import type { HeldSheet } from './month-data.ts';

/** So long nothing more is typed before it is sent. */
const PAUSE_MS = 700;
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;

export type SaveState = 'saved' | 'saving' | 'waiting';

interface SaverSetting {
  readonly book: Book;
  readonly send: (placementId: PlacementId, days: DayEntries) => Promise<HeldSheet>;
  /** The session has ended: what is not saved is kept, and sent when somebody is signed in again. */
  readonly onSessionEnded: () => void;
}

/**
 * Saves what is entered a moment after it was. On a bad line it is tried again until it arrives; what the
 * API refuses is told at its day, and the rest is sent without it.
 */
export function makeSaver({ book, send, onSessionEnded }: SaverSetting) {
  const sending = new Set<PlacementId>();
  const timers = new Map<PlacementId, ReturnType<typeof setTimeout>>();
  const listeners = new Set<() => void>();
  let [state, retryMs, hasEnded] = ['saved' as SaveState, FIRST_RETRY_MS, false];
  const tell = (next: SaveState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const settle = () => {
    const isLeft = book.rows().some(({ unsaved, error }) => !error && hasAny(unsaved));
    if (sending.size === 0) tell(isLeft ? state : 'saved');
  };
  const later = (placementId: PlacementId, delayMs: number) => {
    clearTimeout(timers.get(placementId));
    timers.set(
      placementId,
      setTimeout(() => void save(placementId), delayMs),
    );
  };
  const save = async (placementId: PlacementId): Promise<void> => {
    const sent = book.read(placementId).unsaved;
    if (sending.has(placementId) || !hasAny(sent)) return;
    sending.add(placementId);
    tell('saving');
    try {
      const sheet = await send(placementId, sent);
      retryMs = FIRST_RETRY_MS;
      book.saved(placementId, sent, sheet);
    } catch (error) {
      refusedBy(placementId, error);
    } finally {
      sending.delete(placementId);
      if (hasAny(book.read(placementId).unsaved)) again(placementId);
      settle();
    }
  };
  const refusedBy = (placementId: PlacementId, error: unknown) => {
    if (!(error instanceof Refused)) {
      tell('waiting');
      return;
    }
    const { problem } = error;
    const texts = textsByDay(problem.errors ?? []);
    if (problem.status === 401) {
      hasEnded = true;
      tell('waiting');
      onSessionEnded();
    } else if (problem.status === 503) tell('waiting');
    else if (texts.size > 0) book.notTaken(placementId, texts);
    else book.failed(placementId, error);
  };
  const again = (placementId: PlacementId) => {
    if (hasEnded || book.read(placementId).error) return;
    const isWaiting = state === 'waiting';
    later(placementId, isWaiting ? retryMs : PAUSE_MS);
    if (isWaiting) retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
  };
  const saveAll = () => {
    for (const { placement, unsaved, error } of book.rows()) {
      if (!error && hasAny(unsaved)) later(placement.placementId, 0);
    }
  };
  return {
    state: () => state,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Something was entered: it is saved in a moment. */
    soon: (placementId: PlacementId) => later(placementId, PAUSE_MS),
    /** Saves at once whatever is left, such as when the line is back or the page is left. */
    saveAll,
    /** Resolves when nothing of the placement is on its way or waits for its pause. */
    whenSaved: async (placementId: PlacementId): Promise<void> => {
      clearTimeout(timers.get(placementId));
      await save(placementId);
    },
  };
}
export type Saver = ReturnType<typeof makeSaver>;

export function hasAny(entries: DayEntries): boolean {
  return Object.keys(entries).length > 0;
}

/** What the API says of each day: its pointers are `/days/{day}`. */
function textsByDay(
  errors: readonly { readonly pointer?: string | undefined; readonly detail: string }[],
): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const { pointer = '', detail } of errors) {
    const day = /^\/days\/(\d\d)$/.exec(pointer)?.[1];
    if (day !== undefined) texts.set(day, [...(texts.get(day) ?? []), detail]);
  }
  return texts;
}
