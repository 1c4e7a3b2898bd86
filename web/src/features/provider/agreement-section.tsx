import type { Provider } from '@jatkopolku/domain/provider';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useFrameworkName } from '../../queries/tenders.ts';
import { useReadAll } from '../../queries/use-read.ts';
import { Part } from '../../ui/part.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';

/** What the provider has agreed, lot by lot. */
export function AgreementSection({ provider }: { readonly provider: Provider }) {
  const { t } = useTranslation('provider');
  const format = useFormat();
  const frameworkName = useFrameworkName();
  const agreements = useReadAll(
    'listAgreements',
    {},
    {
      select: (all) =>
        all.map(({ record }) => record).filter((one) => one.providerId === provider.providerId),
    },
  );
  return (
    <Part title={t('agreements.title')} titleId="agreements-of">
      {renderResult(agreements, (all) => (
        <>
          {all.length === 0 && <Empty>{t('agreements.none')}</Empty>}
          <ul className="found">
            {all.map(({ agreementId, frameworkId, lot, state }) => (
              <li key={agreementId}>
                <SiteLink
                  to="/agreements/$frameworkId/$agreementId"
                  params={{ frameworkId, agreementId }}
                  className="found-name"
                >
                  {t('agreements.line', { framework: frameworkName(frameworkId), lot })}
                </SiteLink>{' '}
                <span className="found-id">{agreementId}</span>
                <span className="quiet">{format.state(state)}</span>
              </li>
            ))}
          </ul>
        </>
      ))}
    </Part>
  );
}
