import type { HeldBill } from '@jatkopolku/domain/payment';

import { useTranslation } from '../../i18n/use-translation.ts';
import { ProviderBillsTable } from './provider-bills-table.tsx';

/** Which bills a batch does not pay, and what frees them. */
export function HeldBillsTable({ rows }: { readonly rows: readonly HeldBill[] }) {
  const { t } = useTranslation('payment');
  if (rows.length === 0) return null;
  return (
    <ProviderBillsTable
      caption={t('bills.heldCaption')}
      saysOf={t('leftOut.why')}
      rows={rows.map((bill) => ({ ...bill, bills: [bill] }))}
    >
      {({ reason }) => t(`bills.holds.${reason}`)}
    </ProviderBillsTable>
  );
}
