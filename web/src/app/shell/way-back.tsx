import { useLocation } from '@tanstack/react-router';

import type { Membership } from '../../acting/me.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { SiteLink } from '../../ui/site-link.tsx';
import { wayBackFrom } from './destinations.ts';

interface WayBackProps {
  readonly membership: Membership;
}

/** Every page of details leads back to its list. */
export function WayBack({ membership }: WayBackProps) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const back = wayBackFrom(pathname, membership);
  if (!back) return null;
  return (
    <p className="way-back">
      <SiteLink to={back.to}>
        <span aria-hidden="true">‹ </span>
        {t('wayBack', { list: t(back.text) })}
      </SiteLink>
    </p>
  );
}
