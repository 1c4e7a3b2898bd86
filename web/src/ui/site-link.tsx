import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { RouterLink } from 'suomifi-ui-components';

interface SiteLinkProps extends Pick<
  LinkProps,
  'to' | 'params' | 'search' | 'hash' | 'activeOptions'
> {
  readonly children: ReactNode;
  readonly className?: string;
  readonly onClick?: () => void;
}

/** A link to a page of this site. */
export function SiteLink({ children, ...rest }: SiteLinkProps) {
  return (
    <RouterLink asComponent={Link} {...rest}>
      {children}
    </RouterLink>
  );
}
