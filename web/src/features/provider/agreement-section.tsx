import { stateText } from '@jatkopolku/contracts';
import type { Provider } from '@jatkopolku/domain/provider';
import { useTranslation } from 'react-i18next';
import { Heading } from 'suomifi-ui-components';

import { useLanguage } from '../../i18n/use-language.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';
import { useAgreementsOf } from './queries.ts';

/** What the provider has agreed, lot by lot. */
export function AgreementSection({ provider }: { readonly provider: Provider }) {
  const { t } = useTranslation('provider');
  const language = useLanguage();
  const found = useAgreementsOf(provider.providerId);
  return (
    <section aria-labelledby="agreements-of">
      <Heading variant="h2" mb="xs" id="agreements-of">
        {t('agreements.title')}
      </Heading>
      {renderResult(found, ({ agreements, nameOf }) => (
        <>
          {agreements.length === 0 && <Empty>{t('agreements.none')}</Empty>}
          <ul className="found">
            {agreements.map(({ agreementId, frameworkId, lot, state }) => (
              <li key={agreementId}>
                <SiteLink
                  to="/agreements/$frameworkId/$agreementId"
                  params={{ frameworkId, agreementId }}
                  className="found-name"
                >
                  {t('agreements.line', { framework: nameOf(frameworkId), lot })}
                </SiteLink>{' '}
                <span className="found-id">{agreementId}</span>
                <span className="quiet">{stateText(state, language)}</span>
              </li>
            ))}
          </ul>
        </>
      ))}
    </section>
  );
}
