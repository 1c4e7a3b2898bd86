import type { Language, Text } from '@jatkopolku/words/language';
import { recordStates } from '@jatkopolku/words/record-states';

const states: Readonly<Record<string, Text>> = recordStates;

/** A state in the reader's words; one that is not here is said as it is. */
export function stateText(state: string, language: Language): string {
  return states[state]?.[language] ?? state;
}
