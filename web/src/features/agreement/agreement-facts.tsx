import { type Agreement, dayPriceOn } from '@jatkopolku/domain/agreement';
import type { LocalDate } from '@jatkopolku/kernel';

import { useMay } from '../../acting/use-may.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviders } from '../../queries/providers.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import type { AgreementInTerms } from './agreement-in-terms.ts';

interface AgreementFactsProps {
  readonly agreement: AgreementInTerms;
  readonly today: LocalDate;
}

/** The application that it was made from, for those who may read it. */
function ApplicationLink({ agreement: { applicationId } }: { readonly agreement: Agreement }) {
  const may = useMay();
  if (applicationId === null) return null;
  if (!may('readApplication')) return applicationId;
  return (
    <SiteLink to="/admissions/$applicationId" params={{ applicationId }}>
      {applicationId}
    </SiteLink>
  );
}

/** What was agreed, and with whom. */
export function AgreementFacts({ agreement, today }: AgreementFactsProps) {
  const { t } = useTranslation(['agreement', 'agreementSteps', 'admission']);
  const format = useFormat();
  const { data = [] } = useProviders();
  const { record, framework, lots } = agreement;
  const { agreementId, providerId, lot, scope, signedOn } = record;
  const provider = data.find((one) => one.record.providerId === providerId)?.record;
  const known = lots.find((one) => one.lot === lot);
  const lotName = known && format.lotName(known);
  return (
    <FactList
      facts={[
        [t('facts.state'), format.state(record.state)],
        [t('facts.provider'), provider?.name ?? providerId],
        [t('facts.businessId'), provider?.businessId],
        [t('facts.agreementId'), agreementId],
        [t('facts.framework'), framework.name],
        [t('facts.lot'), lotName === undefined ? lot : `${lot}: ${lotName}`],
        [t('facts.scope'), t(`scopes.${scope}`)],
        [t('facts.dayPrice'), format.euros(dayPriceOn(record, today))],
        [t('facts.signedOn'), signedOn && format.date(signedOn)],
        [t('agreementSteps:facts.places'), record.places],
        [t('agreementSteps:facts.cap'), record.capCents && format.euros(record.capCents)],
        [
          t('agreementSteps:facts.instructors'),
          record.instructors.map(({ name }) => name).join(', '),
        ],
        [
          t('agreementSteps:facts.application'),
          record.applicationId !== null && <ApplicationLink key="link" agreement={record} />,
        ],
      ]}
    />
  );
}
