import type { Problem } from '@jatkopolku/kernel';

import { useFormat } from '../i18n/use-format.ts';

/** What stands in the way, each with how to mend it. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const format = useFormat();
  const texts = [...new Set(problems.map((problem) => format.problem(problem)))];
  return (
    <ul className="problems">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
