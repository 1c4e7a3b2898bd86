/** A result that is shown, and where: one at a time on a page. */
interface ShownResult {
  readonly text: string;
  /** The places around what was pressed, the innermost first. */
  readonly places: readonly string[];
  /** Whether the reader has gone on: then it goes to no other place any more. */
  readonly isSettled: boolean;
}

interface Place {
  readonly id: string;
  readonly isPage: boolean;
}

export interface Shown {
  readonly place: string;
  readonly text: string;
}

/**
 * The results of what was done, each shown at the innermost place around the button that is still on
 * the page; where the button’s page is gone, at the top of the one that follows it.
 */
export function makeResults() {
  let latest: ShownResult | undefined;
  let shown: Shown | undefined;
  let acted: readonly string[] = [];
  const mounted: Place[] = [];
  const listeners = new Set<() => void>();

  const findPlace = (): string | undefined => {
    const near = latest?.places.find((id) => mounted.some((place) => place.id === id));
    const page = mounted.findLast(({ isPage }) => isPage);
    return near ?? (latest && !latest.isSettled ? page?.id : undefined);
  };
  const refresh = () => {
    const place = findPlace();
    const next = latest && place !== undefined ? { place, text: latest.text } : undefined;
    if (next?.place === shown?.place && next?.text === shown?.text) return;
    shown = next;
    for (const listener of listeners) listener();
  };
  return {
    shown: (): Shown | undefined => shown,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    mount(place: Place): () => void {
      mounted.push(place);
      refresh();
      return () => {
        mounted.splice(mounted.indexOf(place), 1);
        refresh();
      };
    },
    /** Something was pressed within these places: its result is shown there. */
    act(places: readonly string[]): void {
      acted = places;
      if (!latest || latest.isSettled) return;
      // It stays where it was seen, and goes with that place.
      latest = shown && { ...latest, places: [shown.place], isSettled: true };
    },
    show(text: string): void {
      // The same text twice is read aloud twice only when it differs.
      const isAgain = shown?.text === text;
      latest = { text: isAgain ? `${text}\u00a0` : text, places: acted, isSettled: false };
      refresh();
    },
    clear(): void {
      latest = undefined;
      refresh();
    },
  };
}
