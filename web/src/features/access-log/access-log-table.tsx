import type { LocalDate } from '@jatkopolku/kernel';
import { Fragment } from 'react';

import { useFormat } from '../../i18n/use-format.ts';
import { useRoleName } from '../../i18n/use-role-name.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { SiteLink } from '../../ui/site-link.tsx';
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
        <ClientCodes clientIds={clientIds.slice(0, GLANCE)} />
        {clientIds.length > GLANCE && (
          <details>
            <summary>{t('moreClients', { count: clientIds.length - GLANCE })}</summary>
            <ClientCodes clientIds={clientIds.slice(GLANCE)} />
          </details>
        )}
      </td>
    </tr>
  );
}

/** By code: who has to know which client it was opens that one, which is a look of its own. */
function ClientCodes({ clientIds }: Pick<AccessLogEntry, 'clientIds'>) {
  return clientIds.map((clientId, place) => (
    <Fragment key={clientId}>
      {place > 0 && ', '}
      <SiteLink to="/clients/$clientId" params={{ clientId }}>
        {clientId}
      </SiteLink>
    </Fragment>
  ));
}
