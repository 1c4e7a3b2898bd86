import { applicationWaitsFor } from '@jatkopolku/domain/admission';
import type { Lot } from '@jatkopolku/domain/framework';
import { Heading, Paragraph } from 'suomifi-ui-components';

import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { RecordSteps } from '../../form/record-steps.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Section } from '../../ui/result-place.tsx';
import type { VersionedApplication } from './admissions.ts';
import { ChangeForm } from './change-form.tsx';
import { useApplicationFacts } from './use-application-facts.ts';

interface OwnActsProps {
  readonly application: VersionedApplication;
  readonly lots: readonly Lot[];
}

/** What the provider does with its own application: change it, send it, take it back. */
export function OwnActs({ application, lots }: OwnActsProps) {
  const { t } = useTranslation('admission');
  const { record, actions } = application;
  if (!actions.withdrawApplication.allowed) return null;
  const change = `application ${record.applicationId}`;
  const turn = applicationWaitsFor[record.state];
  const what = turn === 'provider' ? record.asked.at(-1)?.what : undefined;
  return (
    <Section aria-labelledby="own-acts">
      {what !== undefined && (
        <div className="asked-more">
          <Heading variant="h2" mb="xs" id="own-acts">
            {t('asked')}
          </Heading>
          <p>
            <strong>{what}</strong>
          </p>
          <p>{t('askedText')}</p>
        </div>
      )}
      {record.state === 'draft' && <Paragraph id="own-acts">{t('draftText')}</Paragraph>}
      {turn === 'county' && (
        <span id="own-acts" hidden>
          {t('ownTitle')}
        </span>
      )}
      {actions.changeApplication.allowed && (
        <FormDisclosure name={change} openText={t('change')}>
          {(close) => (
            <ChangeForm name={change} application={application} lots={lots} onClose={close} />
          )}
        </FormDisclosure>
      )}
      <SendAndWithdraw application={application} />
    </Section>
  );
}

/** Sending and taking back, each asked about once more. */
function SendAndWithdraw({ application }: Pick<OwnActsProps, 'application'>) {
  const { t } = useTranslation('admission');
  const send = applicationWaitsFor[application.record.state] === 'provider' ? 'sendAgain' : 'send';
  const submit = { text: t(send), confirmText: t('sure'), result: t('wasSent') };
  const withdraw = {
    text: t('withdraw'),
    confirmText: t('sureWithdraw'),
    result: t('wasWithdrawn'),
  };
  return (
    <RecordSteps
      stored={application}
      facts={useApplicationFacts()}
      steps={[
        ...(application.actions.submitApplication.allowed
          ? [{ write: 'submitApplication' as const, ...submit }]
          : []),
        { write: 'withdrawApplication', variant: 'secondaryNoBorder', ...withdraw },
      ]}
    />
  );
}
