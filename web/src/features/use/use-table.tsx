import type { LocalDate } from '@jatkopolku/kernel';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.ts';
import { useRoleName } from '../../i18n/use-role-name.ts';
import { dateIn, timeIn } from '../../ui/format.ts';
import { WideTable } from '../../ui/wide-table.tsx';
import type { Use } from './queries.ts';
import { useActionName } from './use-action-name.ts';

/** So many clients are named at a glance; a list shows hundreds. */
const GLANCE = 5;

interface UseTableProps {
  readonly day: LocalDate;
  readonly acts: readonly Use[];
}

export function UseTable({ day, acts }: UseTableProps) {
  const { t } = useTranslation('use');
  const language = useLanguage();
  return (
    <WideTable
      caption={t('caption', { count: acts.length, date: dateIn(day, language) })}
      columns={[t('at'), t('who'), t('what'), t('whose')]}
    >
      {acts.map((act) => (
        <UseRow key={`${act.at} ${act.useId}`} act={act} />
      ))}
    </WideTable>
  );
}

function UseRow({ act }: { readonly act: Use }) {
  const { t } = useTranslation('use');
  const language = useLanguage();
  const roleName = useRoleName();
  const actionName = useActionName();
  const { at, name, roles, action, clientIds } = act;
  return (
    <tr>
      <td>{timeIn(at, language)}</td>
      <td>
        {name} <span className="quiet">{roles.map(roleName).join(', ')}</span>
      </td>
      <td>{actionName(action)}</td>
      <td>
        {clientIds.slice(0, GLANCE).join(', ')}
        {clientIds.length > GLANCE && (
          <details>
            <summary>{t('moreClients', { count: clientIds.length - GLANCE })}</summary>
            {clientIds.slice(GLANCE).join(', ')}
          </details>
        )}
      </td>
    </tr>
  );
}
