import { reachOf } from '@jatkopolku/domain/access';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Heading } from 'suomifi-ui-components';

import { useActing } from '../../app/acting/use-acting.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { PersonForm } from './person-form.tsx';
import type { AgreementInTerms } from './queries.ts';
import { usePersonFacts } from './use-person-facts.ts';

interface ResponsiblePersonProps {
  readonly agreement: AgreementInTerms;
}

/** Who answers for the activity; changed here by those who may. */
export function ResponsiblePerson({ agreement }: ResponsiblePersonProps) {
  const { t } = useTranslation('agreement');
  const mayChange = useMayChange(agreement);
  const factsOf = usePersonFacts();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    // The form that had the focus is gone.
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <section>
      <Heading variant="h2" mb="xs">
        {t('person.title')}
      </Heading>
      <FactList facts={factsOf(agreement.record)} />
      {mayChange && !isOpen && (
        <div className="row-actions">
          <Button ref={button} variant="secondary" onClick={() => setOpen(true)}>
            {t('person.change')}
          </Button>
        </div>
      )}
      {mayChange && isOpen && <PersonForm agreement={agreement} onClose={close} />}
    </section>
  );
}

/** By the policy: in the whole region, or of the own provider. */
function useMayChange({ record }: AgreementInTerms): boolean {
  const { membership } = useActing();
  if (!membership) return false;
  const reach = reachOf(membership, 'changeResponsiblePerson');
  return reach === 'region' || (reach === 'own' && record.providerId === membership.providerId);
}
