import { useEffect } from 'react';

import { noteAct } from './result-place.tsx';

const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]';

/** Where the focus was: the element, the ones around it, and what stood before it, the nearest first. */
interface Kept {
  readonly element: HTMLElement;
  readonly around: readonly HTMLElement[];
  readonly before: readonly HTMLElement[];
}

/**
 * The focus is never lost to the page: when the element that has it goes, or cannot be used any more,
 * the focus goes to the result shown instead, to what is in its place, or to the heading above it.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let kept: Kept | undefined;
    const onAct = ({ target }: Event) => {
      if (target instanceof Element) noteAct(target);
    };
    const onFocus = ({ target }: Event) => {
      if (target instanceof HTMLElement) kept = keptOf(target);
    };
    const onPointer = ({ target }: Event) => {
      // A press beside everything lets go of the focus on purpose. Safari gives a pressed button none.
      const pressed = target instanceof Element && target.closest<HTMLElement>(FOCUSABLE);
      kept = pressed ? keptOf(pressed) : undefined;
    };
    const look = () => {
      if (kept && isLost(kept.element)) focusInstead(kept);
    };
    const observer = new MutationObserver(() => requestAnimationFrame(look));
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ['disabled', 'hidden'],
    });
    document.addEventListener('click', onAct, true);
    document.addEventListener('submit', onAct, true);
    document.addEventListener('focusin', onFocus);
    document.addEventListener('pointerdown', onPointer, true);
    return () => {
      observer.disconnect();
      document.removeEventListener('click', onAct, true);
      document.removeEventListener('submit', onAct, true);
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('pointerdown', onPointer, true);
    };
  }, []);
}

function keptOf(element: HTMLElement): Kept {
  const main = document.querySelector<HTMLElement>('#main');
  if (!main?.contains(element)) return { element, around: [], before: [] };
  const around: HTMLElement[] = [];
  for (let one = element.parentElement; one && one !== main; one = one.parentElement) {
    around.push(one);
  }
  const all = focusables(main);
  const before = all.slice(0, Math.max(0, all.indexOf(element))).toReversed();
  return { element, around: [...around, main], before };
}

const focusables = (within: ParentNode) => [...within.querySelectorAll<HTMLElement>(FOCUSABLE)];

function isLost(element: HTMLElement): boolean {
  const { activeElement } = document;
  return (
    (activeElement === null || activeElement === document.body) &&
    // What waits for its answer has the focus again when it can be used.
    !(element.isConnected && element.matches(':disabled'))
  );
}

function focusInstead({ element, around, before }: Kept): void {
  if (element.isConnected && element.getClientRects().length > 0) {
    element.focus();
    if (document.activeElement === element) return;
  }
  const near = around.find((one) => one.isConnected);
  if (!near) return;
  // In a part of the page of which a control is gone for good, the result comes first; where
  // something took the control’s place, such as the button that opened a form, that does.
  const next = follower(near, before);
  const line = resultNear(near);
  const target = near.matches('section, main') ? (line ?? next) : (next ?? line);
  (target ?? heading(near))?.focus();
}

/** The result of what was done here. */
function resultNear(near: HTMLElement): HTMLElement | undefined {
  const line = document.querySelector<HTMLElement>('.result:not(:empty)');
  return line?.parentElement?.contains(near) === true ? line : undefined;
}

/** What took its place: what follows the nearest control before it that is still on the page. */
function follower(near: HTMLElement, before: readonly HTMLElement[]): HTMLElement | undefined {
  const inside = focusables(near).filter((one) => one.getClientRects().length > 0);
  const last = before.find((one) => one.isConnected);
  if (!last) return inside[0];
  const isAfter = (one: HTMLElement) =>
    (last.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return inside.find(isAfter) ?? inside.at(-1);
}

/** The heading of the part of the page; a heading takes the focus without being a stop of the Tab key. */
function heading(near: HTMLElement): HTMLElement | null {
  const part = near.closest('section') ?? document;
  const found = part.querySelector<HTMLElement>('h1, h2, h3') ?? document.querySelector('h1');
  found?.setAttribute('tabindex', '-1');
  return found;
}
