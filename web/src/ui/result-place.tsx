import { type ReactNode, useEffect, useId, useSyncExternalStore } from 'react';

import { Part, type PartProps } from './part.tsx';

import './result-place.css';
import { makeResults } from './results.ts';

const results = makeResults();

/** Shows what came of an action beside the button that was pressed, and has it read aloud. */
export const showResult = (text: string): void => results.show(text);

/** Something was pressed, or sent, here. */
export function noteAct(element: Element): void {
  results.act(placesAround(element));
}

function placesAround(element: Element): readonly string[] {
  const place = element.closest<HTMLElement>('[data-result-place]');
  if (!place) return [];
  const further = place.parentElement ? placesAround(place.parentElement) : [];
  return [place.dataset['resultPlace'] ?? '', ...further];
}

interface ResultPlaceProps {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Where results of what is done in it are shown: below it. */
export function ResultPlace({ className, children }: ResultPlaceProps) {
  const id = useId();
  return (
    <div data-result-place={id} className={className}>
      {children}
      <ResultLine id={id} />
    </div>
  );
}

/** A part of a page, which shows the results of what is done in it. */
export function Section({ children, ...about }: Omit<PartProps, 'data-result-place'>) {
  const id = useId();
  return (
    <Part data-result-place={id} {...about}>
      {children}
      <ResultLine id={id} />
    </Part>
  );
}

interface ResultLineProps {
  readonly id: string;
  readonly isPage?: boolean;
}

/** The place’s line: it is there before its text, so that the text is read aloud when it comes. */
export function ResultLine({ id, isPage = false }: ResultLineProps) {
  const shown = useSyncExternalStore(results.subscribe, results.shown);
  useEffect(() => results.mount({ id, isPage }), [id, isPage]);
  const text = shown?.place === id ? shown.text : '';
  return (
    <div role="status" className="result" tabIndex={-1} ref={text === '' ? undefined : showLine}>
      {text}
    </div>
  );
}

/** A result that came where the reader does not look is brought into sight. */
function showLine(line: HTMLElement | null): void {
  line?.scrollIntoView({ block: 'nearest' });
}
