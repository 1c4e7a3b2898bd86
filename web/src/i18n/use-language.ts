import type { Language } from '@jatkopolku/contracts';
import { useSyncExternalStore } from 'react';

import { onLanguage, shownLanguage } from './texts.ts';

/** The language that the page is shown in. */
export function useLanguage(): Language {
  return useSyncExternalStore(onLanguage, shownLanguage);
}
