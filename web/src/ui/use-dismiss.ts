import { type RefObject, useEffect, useRef } from 'react';

/** Closes what is open when Escape is pressed in it, or when the focus or a press goes elsewhere. */
export function useDismiss<Area extends HTMLElement = HTMLDivElement>(
  close: () => void,
): RefObject<Area | null> {
  const element = useRef<Area>(null);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') close();
    };
    const onElsewhere = ({ target }: Event) => {
      const isInside = target instanceof Node && element.current?.contains(target);
      if (!isInside) close();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('focusin', onElsewhere);
    document.addEventListener('pointerdown', onElsewhere);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('focusin', onElsewhere);
      document.removeEventListener('pointerdown', onElsewhere);
    };
  }, [close]);
  return element;
}
