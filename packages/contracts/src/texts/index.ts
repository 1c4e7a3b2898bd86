import type { Problem } from '@jatkopolku/kernel';

import { en } from './en.ts';
import { fi } from './fi.ts';
import type { Language } from './language.ts';
import { stateText } from './states.ts';
import { sv } from './sv.ts';

export * from './grounds.ts';
export * from './language.ts';
export { stateText };

const texts = { fi, sv, en };

/** The sentence for a problem: what is wrong and how to mend it, `{names}` filled from its details. */
export function problemText(problem: Problem, language: Language): string {
  const details = problem.details ?? {};
  return texts[language][problem.code].replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    name === 'state' ? stateText(String(details[name]), language) : String(details[name] ?? ''),
  );
}
