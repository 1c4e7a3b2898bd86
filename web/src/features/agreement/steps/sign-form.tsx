import { type Operations, operations } from '@jatkopolku/contracts';
import type { LocalDate } from '@jatkopolku/kernel';
import { Button } from 'suomifi-ui-components';

import { DayField } from '../../../form/fields.tsx';
import { readBy } from '../../../form/reading.ts';
import { useForm } from '../../../form/use-form.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { changeOf } from '../../../queries/change-of.ts';
import { useSend } from '../../../queries/use-send.ts';
import { ChangedSince } from '../../../ui/changed-since.tsx';
import { showResult } from '../../../ui/result-place.tsx';
import { Unfinished } from '../../../ui/unfinished.tsx';
import { useOpened } from '../../../ui/use-confirming.ts';
import type { AgreementInTerms } from '../agreement-in-terms.ts';
import { Reasons } from './reasons.tsx';
import { useAgreementFacts } from './use-agreement-facts.ts';

interface SignFormProps {
  readonly agreement: AgreementInTerms;
  readonly today: LocalDate;
}

interface SignDraft {
  readonly signedOn: string;
}

/** Signs the agreement as it was seen, on a day; the form shows every reason against it at once. */
export function SignForm({ agreement, today }: SignFormProps) {
  const { t } = useTranslation('agreementSteps');
  const sign = useSend('signAgreement');
  const factsOf = useAgreementFacts();
  const { expected, look } = useOpened(agreement, {
    markOf: ({ version }) => version,
    factsOf: ({ record }) => factsOf(record),
  });
  const form = useForm({
    isFinal: true,
    name: `signing ${agreement.record.agreementId}`,
    first: { signedOn: today },
    read: (draft: SignDraft) =>
      readBy<SignDraft, Operations['signAgreement']>(operations.signAgreement, draft),
    send: (body) => sign(changeOf('signAgreement', expected, body)),
    onSent: () => {
      showResult(t('signing.wasSigned'));
    },
  });
  return (
    <form className="form" data-form={form.id} onSubmit={form.submit} noValidate>
      <DayField form={form} field="signedOn" label={t('signing.signedOn')} />
      {form.isWaiting && <Unfinished />}
      {form.error && <Reasons error={form.error} providerId={agreement.record.providerId} />}
      {look.changes && !form.isSending ? (
        <ChangedSince changes={look.changes} onLook={look.onLook} />
      ) : (
        <div className="row-actions">
          <Button type="submit" disabled={form.isSending}>
            {t('signing.sign')}
          </Button>
        </div>
      )}
    </form>
  );
}
