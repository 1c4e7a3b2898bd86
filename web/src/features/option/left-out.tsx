import { useTranslation } from 'react-i18next';
import { Heading } from 'suomifi-ui-components';

import type { Answer } from '../../app/api/operation-names.ts';
import { useProviderName } from '../../app/api/providers.ts';
import { useAgreementOf, useLotName } from '../../app/api/tenders.ts';
import { Code } from '../../ui/code.tsx';
import { useGroundText } from './use-ground-text.ts';

/** Whom a confirmed decision did not reach, and why. */
export function LeftOut({ held: { record } }: { readonly held: Answer<'readDecision'> }) {
  const { t } = useTranslation('option');
  const groundText = useGroundText();
  const { leftOut } = record;
  if (leftOut.length === 0) return null;
  return (
    <section>
      <Heading variant="h2" mb="xs">
        {t('reach.leftOut', { count: leftOut.length })}
      </Heading>
      <ul className="found">
        {leftOut.map((one) => (
          <li key={one.agreementId}>
            <Named agreementId={one.agreementId} />
            <span className="quiet">{groundText(one)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Named({ agreementId }: { readonly agreementId: string }) {
  const agreementOf = useAgreementOf();
  const lotName = useLotName();
  const providerName = useProviderName();
  const agreement = agreementOf(agreementId);
  const names = agreement && [
    providerName(agreement.providerId),
    lotName(agreement.frameworkId, agreement.lot),
  ];
  return (
    <>
      <span className="found-name">{names?.join(', ')}</span> <Code>{agreementId}</Code>
    </>
  );
}
