import { findingText } from '@jatkopolku/contracts';

import type { Answer } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Part } from '../../ui/part.tsx';
import { Empty } from '../../ui/states.tsx';
import { WideTable } from '../../ui/wide-table.tsx';
import { usePeople } from './use-people.ts';

/** Every asking of the register, newest first. */
export function HistorySection({ answer }: { readonly answer: Answer<'readCheck'> }) {
  const { t } = useTranslation('eligibility');
  const format = useFormat();
  const language = useLanguage();
  const nameOf = usePeople(answer);
  const { history } = answer;
  return (
    <Part title={t('history.title')}>
      {history.length === 0 ? (
        <Empty>{t('notAsked')}</Empty>
      ) : (
        <WideTable
          caption={t('history.caption', { count: history.length })}
          columns={[t('history.at'), t('history.why'), t('history.by'), t('history.finding')]}
        >
          {history.map(({ askedAt, purpose, askedBy, finding, silence }) => (
            <tr key={askedAt}>
              <td>{format.instant(askedAt)}</td>
              <td>{t(`purposes.${purpose}`)}</td>
              <td>{nameOf(askedBy)}</td>
              <td>
                {findingText(finding, language)}{' '}
                {silence && <span className="quiet">{t(`silences.${silence}`)}</span>}
              </td>
            </tr>
          ))}
        </WideTable>
      )}
    </Part>
  );
}
