import { Link } from '@tanstack/react-router';
import { useCallback, useId, useState } from 'react';

import type { Membership } from '../../acting/me.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useDismiss } from '../../ui/use-dismiss.ts';
import { destinationsFor } from './destinations.ts';

interface NavigationProps {
  readonly membership: Membership;
}

/** Only the pages that there are, and that the role may use; on a phone folded into one row. */
export function Navigation({ membership }: NavigationProps) {
  const { t } = useTranslation();
  const list = useId();
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  const menu = useDismiss<HTMLElement>(close);
  return (
    <nav
      ref={menu}
      className={isOpen ? 'navigation navigation-open' : 'navigation'}
      aria-label={t('navigation')}
    >
      <button
        type="button"
        className="menu-button"
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setOpen(!isOpen)}
      >
        {t('menu')}
      </button>
      <ul id={list}>
        <li>
          <Link to="/" activeOptions={{ exact: true }} onClick={close}>
            {t('home')}
          </Link>
        </li>
        {destinationsFor(membership).map(({ to, text }) => (
          <li key={to}>
            <Link to={to} activeOptions={{ includeSearch: false }} onClick={close}>
              {t(text)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
