import { type Application, admitsProvider } from '@jatkopolku/domain/admission';
import { useTranslation } from 'react-i18next';
import { Heading } from 'suomifi-ui-components';

import { SiteLink } from '../../ui/site-link.tsx';

/** The agreements that an approved application was made into, where each is signed. */
export function MadeAgreements({ application }: { readonly application: Application }) {
  const { t } = useTranslation('admission');
  const { applicationId, frameworkId, lots, state } = application;
  if (!admitsProvider[state]) return null;
  return (
    <section>
      <Heading variant="h2" mb="xs">
        {t('agreements')}
      </Heading>
      <ul className="found">
        {lots.map(({ lot }) => (
          <li key={lot}>
            <SiteLink
              to="/agreements/$frameworkId/$agreementId"
              params={{ frameworkId, agreementId: `${applicationId}-${lot}` }}
              className="found-name"
            >
              {t('agreement', { lot })}
            </SiteLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
