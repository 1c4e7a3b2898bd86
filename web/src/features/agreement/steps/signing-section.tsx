import { missingTerms } from '@jatkopolku/domain/agreement';
import { isProcured } from '@jatkopolku/domain/framework';
import type { LocalDate } from '@jatkopolku/kernel';
import { Button, Paragraph } from 'suomifi-ui-components';

import { useTranslation } from '../../../i18n/use-translation.ts';
import { changeOf } from '../../../queries/change-of.ts';
import { useSending } from '../../../queries/use-send.ts';
import { Section, showResult } from '../../../ui/result-place.tsx';
import type { AgreementInTerms } from '../agreement-in-terms.ts';
import { Reasons } from './reasons.tsx';
import { SignForm } from './sign-form.tsx';

interface SigningSectionProps {
  readonly agreement: AgreementInTerms;
  readonly today: LocalDate;
}

/** What is still to be done before a draft is signed, step by step. */
export function SigningSection({ agreement, today }: SigningSectionProps) {
  const { t } = useTranslation('agreementSteps');
  const { record, framework } = agreement;
  const hasTerms = !isProcured(framework) || missingTerms(record.contractTerms).length === 0;
  const isChecked = record.state === 'checked';
  return (
    <Section title={t('signing.title')}>
      <Paragraph>{t('signing.text')}</Paragraph>
      <ol className="signing-steps">
        <Step text={t('signing.steps.terms')} isDone={hasTerms} />
        <Step text={t('signing.steps.check')} isDone={isChecked} />
        <Step text={t('signing.steps.sign')} isDone={false} />
      </ol>
      {!isProcured(framework) && <p className="quiet">{t('signing.notAsked')}</p>}
      {record.scope === 'support-guidance' && <p className="quiet">{t('signing.exempt')}</p>}
      {agreement.actions.passCheck.allowed && <CheckButton agreement={agreement} />}
      {agreement.actions.signAgreement.allowed && <SignForm agreement={agreement} today={today} />}
    </Section>
  );
}

interface StepProps {
  readonly text: string;
  readonly isDone: boolean;
}

function Step({ text, isDone }: StepProps) {
  const { t } = useTranslation('agreementSteps');
  return (
    <li className={isDone ? 'step-done' : ''}>
      {text} <span className="quiet">{`(${t(isDone ? 'signing.done' : 'signing.open')})`}</span>
    </li>
  );
}

/** Does the company check now: what speaks against buying is shown with the law. */
function CheckButton({ agreement }: Pick<SigningSectionProps, 'agreement'>) {
  const { t } = useTranslation('agreementSteps');
  const check = useSending('passCheck', { onSent: () => showResult(t('signing.wasChecked')) });
  return (
    <>
      {check.error && <Reasons error={check.error} providerId={agreement.record.providerId} />}
      <div className="row-actions">
        <Button
          variant={agreement.record.state === 'checked' ? 'secondary' : 'default'}
          disabled={check.isPending}
          onClick={() => check.mutate(changeOf('passCheck', agreement))}
        >
          {t('signing.check')}
        </Button>
      </div>
    </>
  );
}
