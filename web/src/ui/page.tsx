import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Heading } from 'suomifi-ui-components';

interface PageProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** The page that the site was opened at keeps the focus where the browser puts it: at the top. */
let isFirst = true;

/** A page: its title in the browser, and its heading, which has the focus when one comes from another page. */
export function Page({ title, children }: PageProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const fullTitle = `${title} – ${t('service')}`;
  useEffect(() => {
    document.title = fullTitle;
  }, [fullTitle]);
  useEffect(() => {
    if (!isFirst) heading.current?.focus();
    isFirst = false;
  }, []);
  return (
    <>
      <Heading variant="h1" tabIndex={-1} ref={heading} mb="s">
        {title}
      </Heading>
      {children}
    </>
  );
}
