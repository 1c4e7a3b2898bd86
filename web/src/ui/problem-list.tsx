import type { Problem } from '@jatkopolku/kernel';

import { useProblemText } from '../i18n/use-problem-text.ts';

/** What prevents an action, each with how to mend it. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const problemText = useProblemText();
  const texts = [...new Set(problems.map((problem) => problemText(problem)))];
  return (
    <ul className="problems">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
