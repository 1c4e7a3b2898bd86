import { problemText } from '@jatkopolku/contracts/problem-text';
import type { Problem } from '@jatkopolku/kernel';
import { useCallback } from 'react';

import { useLanguage } from './use-language.ts';

/** What a refusal says; apart from the formats, since the first page has no need of all its texts. */
export function useProblemText(): (problem: Problem) => string {
  const language = useLanguage();
  return useCallback((problem) => problemText(problem, language), [language]);
}
