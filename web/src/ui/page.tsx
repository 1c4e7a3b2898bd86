import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Heading } from 'suomifi-ui-components';

import { useTranslation } from '../i18n/use-translation.ts';
import { ResultLine } from './result-place.tsx';

interface PageProps {
  /** A browser keeps it: it names nobody. */
  readonly title: string;
  /** What is read on the page instead, where it names somebody. */
  readonly heading?: ReactNode;
  readonly children: ReactNode;
}

/** What was shown last. The page that the site was opened at leaves the focus where the browser puts it. */
let shown: string | undefined;

/** A page: its title in the browser, and its heading, which has the focus when one comes from another page. */
export function Page({ title, heading: shownTitle = title, children }: PageProps) {
  const { t } = useTranslation();
  const place = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const fullTitle = `${title} – ${t('service')}`;
  useEffect(() => {
    document.title = fullTitle;
    const isOther = shown !== undefined && shown !== location.pathname;
    if (isOther) heading.current?.focus();
    shown = location.pathname;
  }, [fullTitle]);
  return (
    <>
      <Heading variant="h1" tabIndex={-1} ref={heading} mb="s">
        {shownTitle}
      </Heading>
      <ResultLine id={place} isPage />
      {children}
    </>
  );
}
