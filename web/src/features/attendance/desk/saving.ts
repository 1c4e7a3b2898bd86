import type { DayEntries } from '@jatkopolku/domain/attendance';
import type { PlacementId } from '@jatkopolku/domain/placement';

import { Refused } from '../../../api/refused.ts';
import type { Book } from './book.ts';
import type { VersionedSheet } from './month-data.ts';

/** So long nothing more is typed before it is sent. */
const PAUSE_MS = 700;
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;

/** `left`: something on the page is not saved, and is not tried again by itself. */
export type SaveState = 'saved' | 'saving' | 'waiting' | 'left';

interface SaverSetting {
  readonly book: Book;
  readonly send: (placementId: PlacementId, days: DayEntries) => Promise<VersionedSheet>;
  /** The session has ended: what is not saved is kept, and sent when somebody is signed in again. */
  readonly onSessionEnded: () => void;
}

/**
 * Saves what is entered a moment after it was. On a bad line it is tried again until it arrives; what the
 * API refuses is shown at its day, and the rest is sent without it.
 */
export class Saver {
  readonly #setting: SaverSetting;
  readonly #sending = new Map<PlacementId, Promise<void>>();
  readonly #timers = new Map<PlacementId, ReturnType<typeof setTimeout>>();
  readonly #listeners = new Set<() => void>();
  #state: SaveState = 'saved';
  #retryMs = FIRST_RETRY_MS;
  #hasEnded = false;

  constructor(setting: SaverSetting) {
    this.#setting = setting;
  }

  /** By what the page shows: nothing is called saved while a day of it is not. */
  readonly state = (): SaveState => {
    const rows = this.#setting.book.rows();
    if (this.#state === 'waiting') return 'waiting';
    if (rows.some(({ unsaved, error }) => !error && hasAny(unsaved))) return 'saving';
    const isLeft = rows.some(
      ({ error, unsaved, refused }) => hasAny(refused) || (error && hasAny(unsaved)),
    );
    return isLeft ? 'left' : this.#state;
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    const unsubscribe = this.#setting.book.subscribe(listener);
    return () => {
      this.#listeners.delete(listener);
      unsubscribe();
    };
  };

  /** Something was entered: it is saved in a moment. */
  soon(placementId: PlacementId): void {
    this.#later(placementId, PAUSE_MS);
  }

  /** Saves at once whatever is left, such as when the line is back or the page is left. */
  saveAll(): void {
    for (const { placement, unsaved, error } of this.#setting.book.rows()) {
      if (!error && hasAny(unsaved)) this.#later(placement.placementId, 0);
    }
  }

  /** Resolves when what was entered until now has been tried to be saved. */
  async whenSaved(placementId: PlacementId): Promise<void> {
    await this.#sending.get(placementId);
    clearTimeout(this.#timers.get(placementId));
    await this.#save(placementId);
  }

  #later(placementId: PlacementId, delayMs: number): void {
    clearTimeout(this.#timers.get(placementId));
    const timer = setTimeout(() => void this.#save(placementId), delayMs);
    this.#timers.set(placementId, timer);
  }

  async #save(placementId: PlacementId): Promise<void> {
    const { unsaved } = this.#setting.book.read(placementId);
    if (this.#sending.has(placementId) || !hasAny(unsaved)) return;
    const sending = this.#deliver(placementId, unsaved);
    this.#sending.set(placementId, sending);
    this.#enterState('saving');
    await sending;
    this.#sending.delete(placementId);
    this.#goOn(placementId);
  }

  async #deliver(placementId: PlacementId, sent: DayEntries): Promise<void> {
    const { book, send } = this.#setting;
    try {
      const sheet = await send(placementId, sent);
      this.#retryMs = FIRST_RETRY_MS;
      book.saved(placementId, sent, sheet);
    } catch (error) {
      this.#fail(placementId, error);
    }
  }

  #fail(placementId: PlacementId, error: unknown): void {
    const { book, onSessionEnded } = this.#setting;
    if (!(error instanceof Refused) || error.problem.status === 503) {
      this.#enterState('waiting');
      return;
    }
    const texts = textsByDay(error.problem.errors ?? []);
    if (error.problem.status === 401) {
      this.#hasEnded = true;
      this.#enterState('waiting');
      onSessionEnded();
    } else if (texts.size > 0) book.notTaken(placementId, texts);
    else book.failed(placementId, error);
  }

  /** Sends what is left, later on a bad line; reports when nothing is. */
  #goOn(placementId: PlacementId): void {
    const rows = this.#setting.book.rows().filter(({ error }) => !error);
    const isLeft = rows.some(({ unsaved }) => hasAny(unsaved));
    if (this.#sending.size === 0 && !isLeft) this.#enterState('saved');
    const row = this.#setting.book.read(placementId);
    if (this.#hasEnded || row.error || !hasAny(row.unsaved)) return;
    if (this.#state !== 'waiting') return this.#later(placementId, PAUSE_MS);
    this.#later(placementId, this.#retryMs);
    this.#retryMs = Math.min(this.#retryMs * 2, LONGEST_RETRY_MS);
  }

  #enterState(state: SaveState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

export function hasAny(entries: object): boolean {
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
