import type { LocalDate } from '@jatkopolku/kernel';

import { useFormat } from '../../i18n/use-format.ts';
import { useRoleName } from '../../i18n/use-role-name.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { WideTable } from '../../ui/wide-table.tsx';
import type { AccessLogEntry } from './queries.ts';
import { useActionName } from './use-action-name.ts';

/** So many clients are named at a glance; a list shows hundreds. */
const GLANCE = 5;

interface AccessLogTableProps {
  readonly day: LocalDate;
  readonly acts: readonly AccessLogEntry[];
}

export function AccessLogTable({ day, acts }: AccessLogTableProps) {
  const { t } = useTranslation('accessLog');
  const format = useFormat();
  return (
    <WideTable
      caption={t('caption', { count: acts.length, date: format.date(day) })}
      columns={[t('at'), t('who'), t('what'), t('whose')]}
    >
      {acts.map((act) => (
        <AccessLogRow key={`${act.at} ${act.useId}`} act={act} />
      ))}
    </WideTable>
  );
}

function AccessLogRow({ act }: { readonly act: AccessLogEntry }) {
  const { t } = useTranslation('accessLog');
  const format = useFormat();
  const roleName = useRoleName();
  const actionName = useActionName();
  const { at, name, roles, action, clientIds, reason } = act;
  return (
    <tr>
      <td>{format.time(at)}</td>
      <td>
        {name} <span className="quiet">{roles.map(roleName).join(', ')}</span>
      </td>
      <td>
        {actionName(action)}
        {reason && <span className="quiet"> {t('why', { reason })}</span>}
      </td>
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
