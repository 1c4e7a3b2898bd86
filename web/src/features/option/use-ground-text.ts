import { problemText } from '@jatkopolku/contracts';
import { useTranslation } from 'react-i18next';

import type { Answer } from '../../app/api/operation-names.ts';
import { useLanguage } from '../../i18n/use-language.ts';

type LeftOut = Pick<Answer<'judgeOption'>['agreements'][number], 'ground' | 'problem'>;

/** Why an agreement is left out, in the reader's words; what the company check says is told as it says it. */
export function useGroundText(): (leftOut: LeftOut) => string {
  const { t } = useTranslation('option');
  const language = useLanguage();
  return ({ ground, problem }) => {
    if (ground === null) return '';
    const text = t(`grounds.${ground}`);
    return problem === null ? text : `${text}: ${problemText({ code: problem }, language)}`;
  };
}
