import { useTranslation } from '../../i18n/use-translation.ts';
import { SiteLink } from '../../ui/site-link.tsx';

/** Help is in the same place on every page. */
export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className="footer">
      <ul>
        <li>
          <SiteLink to="/help">{t('help')}</SiteLink>
        </li>
        <li>
          <SiteLink to="/accessibility">{t('accessibility')}</SiteLink>
        </li>
      </ul>
    </footer>
  );
}
