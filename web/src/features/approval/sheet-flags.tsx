import type { SheetFlag } from '@jatkopolku/domain/attendance';
import { useTranslation } from 'react-i18next';
import { Heading } from 'suomifi-ui-components';

import { useApprovalWords } from './use-approval-words.ts';

/** Why a sheet is looked at, each reason with its days. */
export function SheetFlags({ flags }: { readonly flags: readonly SheetFlag[] }) {
  const { t } = useTranslation('approval');
  const words = useApprovalWords([]);
  return (
    <section className="checks" aria-labelledby="sheet-flags">
      <Heading variant="h2" id="sheet-flags">
        {t('flagsTitle')}
      </Heading>
      {flags.length === 0 && <p>{t('noFlags')}</p>}
      <ul className="reasons">
        {flags.map((flag) => (
          <li key={flag.code}>{words.flagWithDays(flag)}</li>
        ))}
      </ul>
    </section>
  );
}
