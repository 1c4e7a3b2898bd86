import { useApi } from '../../api/api.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { LookWithReason } from '../client/look-with-reason.tsx';

/** Where a protected client went on to, for the one who decides the claim. */
export function ProtectedCounterpart({ claimId }: { readonly claimId: string }) {
  const { t } = useTranslation('outcome');
  const api = useApi();
  return (
    <LookWithReason
      name={`counterpart ${claimId}`}
      text={t('facts.protected')}
      ask={(body) => api.call('readClaimCounterpart', { params: { claimId }, body })}
    >
      {({ counterpartName, counterpartBusinessId }) => (
        <FactList
          facts={[
            [t('facts.counterpart'), counterpartName],
            [t('facts.businessId'), counterpartBusinessId],
          ]}
        />
      )}
    </LookWithReason>
  );
}
