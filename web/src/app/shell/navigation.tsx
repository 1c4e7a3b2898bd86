import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useActing } from '../acting/use-acting.ts';
import { destinationsFor } from './destinations.ts';

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
        {destinationsFor(membership).map(({ to, text }) => (
          <li key={to}>
            <Link to={to} activeOptions={{ includeSearch: false }}>
              {t(text)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
