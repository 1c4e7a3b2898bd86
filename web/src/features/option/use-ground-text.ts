import { useTranslation } from 'react-i18next';

import type { Answer } from '../../app/api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';

type LeftOut = Pick<Answer<'judgeOption'>['agreements'][number], 'ground' | 'problem'>;

/** Why an agreement is left out, in the reader's words; what the company check says is shown as it says it. */
export function useGroundText(): (leftOut: LeftOut) => string {
  const { t } = useTranslation('option');
  const format = useFormat();
  return ({ ground, problem }) => {
    if (ground === null) return '';
    const text = t(`grounds.${ground}`);
    return problem === null ? text : `${text}: ${format.problem({ code: problem })}`;
  };
}
