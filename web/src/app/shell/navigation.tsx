import { useTranslation } from 'react-i18next';

import { searchKindsFor } from '../../features/search/kinds.ts';
import { SiteLink } from '../../ui/site-link.tsx';
import { useActing } from '../acting/use-acting.ts';

/** Only the pages that there are, and that the role may use. */
export function Navigation() {
  const { t } = useTranslation();
  const { membership } = useActing();
  if (!membership) return null;
  return (
    <nav className="navigation" aria-label={t('navigation')}>
      <ul>
        <li>
          <SiteLink to="/" activeOptions={{ exact: true }}>
            {t('home')}
          </SiteLink>
        </li>
        {searchKindsFor(membership).length > 0 && (
          <li>
            <SiteLink to="/search" activeOptions={{ includeSearch: false }}>
              {t('search')}
            </SiteLink>
          </li>
        )}
      </ul>
    </nav>
  );
}
