import type { Month } from '@jatkopolku/kernel';

import { useMay } from '../../acting/use-may.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { SiteLink } from '../../ui/site-link.tsx';

/** Leads from a month to what its providers bill, and to where its money is. */
export function InvoicesLink({ month }: { readonly month: Month }) {
  const { t } = useTranslation('invoice');
  const may = useMay();
  if (!may('listInvoices')) return null;
  return (
    <p>
      <SiteLink to="/settlements/$month/invoices" params={{ month }}>
        {t('link')}
      </SiteLink>
    </p>
  );
}
