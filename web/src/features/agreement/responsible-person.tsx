import { reachOf } from '@jatkopolku/domain/access';
import { useTranslation } from 'react-i18next';
import { Heading } from 'suomifi-ui-components';

import { useActing } from '../../app/acting/use-acting.ts';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { Section } from '../../ui/result-place.tsx';
import type { AgreementInTerms } from './agreement-in-terms.ts';
import { PersonForm } from './person-form.tsx';
import { usePersonFacts } from './use-person-facts.ts';

interface ResponsiblePersonProps {
  readonly agreement: AgreementInTerms;
}

/** Who answers for the activity; changed here by those who may. */
export function ResponsiblePerson({ agreement }: ResponsiblePersonProps) {
  const { t } = useTranslation('agreement');
  const mayChange = useMayChange(agreement);
  const factsOf = usePersonFacts();
  const name = `responsible person ${agreement.record.agreementId}`;
  return (
    <Section>
      <Heading variant="h2" mb="xs">
        {t('person.title')}
      </Heading>
      <FactList facts={factsOf(agreement.record)} />
      {mayChange && (
        <FormDisclosure name={name} openText={t('person.change')}>
          {(close) => <PersonForm name={name} agreement={agreement} onClose={close} />}
        </FormDisclosure>
      )}
    </Section>
  );
}

/** By the policy: in the whole region, or of the own provider. */
function useMayChange({ record }: AgreementInTerms): boolean {
  const { membership } = useActing();
  if (!membership) return false;
  const reach = reachOf(membership, 'changeResponsiblePerson');
  return reach === 'region' || (reach === 'own' && record.providerId === membership.providerId);
}
