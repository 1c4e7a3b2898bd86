import { useApi } from '../../api/api.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { LookWithReason } from './look-with-reason.tsx';
import { useMunicipalityName } from './use-municipality-name.ts';

/** Where a protected client lives, and how to reach the client. */
export function ProtectedFacts({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation('client');
  const api = useApi();
  const municipalityName = useMunicipalityName();
  return (
    <LookWithReason
      name={`protected ${clientId}`}
      text={t('withheld')}
      ask={(body) => api.call('readProtectedFacts', { params: { clientId }, body })}
    >
      {({ municipality, phone, email, address }) => (
        <FactList
          facts={[
            [t('fields.municipality'), municipalityName(municipality)],
            [t('fields.phone'), phone],
            [t('fields.email'), email],
            [t('fields.address'), address],
          ]}
        />
      )}
    </LookWithReason>
  );
}
