import type { LeftOut } from '@jatkopolku/domain/payment';

import { useMay } from '../../acting/use-may.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { SiteLink } from '../../ui/site-link.tsx';
import { BalanceTable } from './balance-table.tsx';

/** Whom a batch does not pay, and what frees it. */
export function LeftOutTable({ rows }: { readonly rows: readonly LeftOut[] }) {
  const { t } = useTranslation('payment');
  const may = useMay();
  if (rows.length === 0) return null;
  return (
    <BalanceTable caption={t('leftOut.caption')} saysOf={t('leftOut.why')} rows={rows}>
      {({ reason }) => (
        <>
          {t(`leftOut.reasons.${reason}`)}
          {reason === 'overpaid' && may('listRecoveries') && (
            <div>
              <SiteLink to="/recoveries">{t('leftOut.toRecoveries')}</SiteLink>
            </div>
          )}
        </>
      )}
    </BalanceTable>
  );
}
