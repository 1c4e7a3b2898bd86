import { operations } from '@jatkopolku/contracts';
import type { LocalDate } from '@jatkopolku/kernel';
import { useTranslation } from 'react-i18next';
import { Button } from 'suomifi-ui-components';

import { DayField } from '../../form/fields.tsx';
import { readBy, useTold } from '../../form/reading.ts';
import { useForm } from '../../form/use-form.ts';
import { announce } from '../../ui/announcer.tsx';
import type { AgreementInTerms } from '../agreement/queries.ts';
import { useContractActs } from './queries.ts';
import { Reasons } from './reasons.tsx';

interface SignFormProps {
  readonly agreement: AgreementInTerms;
  readonly today: LocalDate;
}

interface SignDraft {
  readonly signedOn: string;
}

/** Signs the agreement on a day; every reason against it is told at once. */
export function SignForm({ agreement, today }: SignFormProps) {
  const { t } = useTranslation('contract');
  const { sign } = useContractActs();
  const told = useTold();
  const { signAgreement } = operations;
  const form = useForm({
    name: `signing ${agreement.record.agreementId}`,
    first: { signedOn: today },
    read: (draft: SignDraft) => told(readBy<SignDraft, typeof signAgreement>(signAgreement, draft)),
    send: (body) => sign(agreement, body),
    onSent: () => {
      announce(t('signing.wasSigned'));
      document.querySelector<HTMLElement>('h1')?.focus();
    },
  });
  return (
    <form className="form" onSubmit={form.submit} noValidate>
      <DayField form={form} field="signedOn" label={t('signing.signedOn')} />
      {form.error && <Reasons error={form.error} providerId={agreement.record.providerId} />}
      <div className="row-actions">
        <Button type="submit" disabled={form.isSending}>
          {t('signing.sign')}
        </Button>
      </div>
    </form>
  );
}
