import { InlineAlert } from 'suomifi-ui-components';

import { useTranslation } from '../../i18n/use-translation.ts';
import { SiteLink } from '../../ui/site-link.tsx';
import type { JournalProps } from './journal-props.ts';

/** Which accounts of the month's vouchers are not mapped, and where they are. */
export function UnmappedNotice({ journal: { unmapped } }: JournalProps) {
  const { t } = useTranslation('journal');
  if (unmapped.length === 0) return null;
  return (
    <InlineAlert status="warning" labelText={t('unmapped')} className="held">
      <ul className="held-at">
        {unmapped.map(({ account, lacks }) => (
          <li key={account}>
            {t(`accounts.${account}`)}: {lacks.map((one) => t(`lacks.${one}`)).join(', ')}
          </li>
        ))}
      </ul>
      <SiteLink to="/account-map">{t('toMap')}</SiteLink>
    </InlineAlert>
  );
}
