import type { Problem } from '@jatkopolku/kernel';

import { useLanguage } from '../i18n/use-language.ts';
import { useProblemText } from '../i18n/use-problem-text.ts';
import { askedFor } from './asked-for.ts';

/** What is wrong with a field: a sentence of the form's own, or a problem whose text names the field. */
export type Fault = string | Problem;

/** A fault in the reader's words, under the label of its field. */
export function useFaultText(): (
  fault: Fault | undefined,
  label: string | undefined,
) => string | undefined {
  const problemText = useProblemText();
  const language = useLanguage();
  return (fault, label) => {
    if (fault === undefined || typeof fault === 'string') return fault;
    // Of what has no label here the text says “this”.
    if (label === undefined) return problemText(fault);
    const details = { ...fault.details, field: askedFor(label, language) };
    return problemText({ ...fault, details });
  };
}
