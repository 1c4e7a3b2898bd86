import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { Membership } from '../acting/me.ts';
import { destinationsFor } from './destinations.ts';

interface NavigationProps {
  readonly membership: Membership;
}

/** Only the pages that there are, and that the role may use. */
export function Navigation({ membership }: NavigationProps) {
  const { t } = useTranslation();
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
