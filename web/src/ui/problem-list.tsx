import { problemText } from '@jatkopolku/contracts';
import type { Problem } from '@jatkopolku/kernel';

import { useLanguage } from '../i18n/use-language.ts';

/** What stands in the way, each with how to mend it. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const language = useLanguage();
  const texts = [...new Set(problems.map((problem) => problemText(problem, language)))];
  return (
    <ul className="problems">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
