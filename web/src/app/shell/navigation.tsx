import { reachOf } from '@jatkopolku/domain/access';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { searchKindsFor } from '../../features/search/kinds.ts';
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
          <Link to="/" activeOptions={{ exact: true }}>
            {t('home')}
          </Link>
        </li>
        {searchKindsFor(membership).length > 0 && (
          <li>
            <Link to="/search" activeOptions={{ includeSearch: false }}>
              {t('search')}
            </Link>
          </li>
        )}
        {reachOf(membership, 'listGrants') !== undefined && (
          <li>
            <Link to="/grants">{t('grants')}</Link>
          </li>
        )}
        {reachOf(membership, 'listUses') !== undefined && (
          <li>
            <Link to="/uses" activeOptions={{ includeSearch: false }}>
              {t('uses')}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
