import { refusalOf } from '@jatkopolku/domain/access';
import type { Lot } from '@jatkopolku/domain/framework';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Heading, Paragraph } from 'suomifi-ui-components';

import { useActing } from '../../app/acting/use-acting.ts';
import { OpenedForm } from '../../form/opened-form.tsx';
import { announce } from '../../ui/announcer.tsx';
import { Failure } from '../../ui/states.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import { ChangeForm } from './change-form.tsx';
import { type HeldApplication, useApplicationActs, useMay } from './queries.ts';
import { useToldApplication } from './use-told-application.ts';

interface OwnActsProps {
  readonly held: HeldApplication;
  readonly lots: readonly Lot[];
}

/** What the provider does with its own application: change it, send it, take it back. */
export function OwnActs({ held, lots }: OwnActsProps) {
  const { t } = useTranslation('admission');
  const { me } = useActing();
  const may = useMay();
  const { record } = held;
  const isOpenTo = (action: 'changeApplication' | 'submitApplication' | 'withdrawApplication') =>
    may(action) && me !== undefined && !refusalOf(action, record, me.userId);
  if (!isOpenTo('withdrawApplication')) return null;
  const change = `application ${record.applicationId}`;
  const what = record.state === 'more-asked' ? record.asked.at(-1)?.what : undefined;
  return (
    <section aria-labelledby="own-acts">
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
      {record.state === 'submitted' && (
        <span id="own-acts" hidden>
          {t('ownTitle')}
        </span>
      )}
      {isOpenTo('changeApplication') && (
        <OpenedForm name={change} openText={t('change')}>
          {(close) => <ChangeForm name={change} held={held} lots={lots} onClose={close} />}
        </OpenedForm>
      )}
      <SendAndWithdraw held={held} maySend={isOpenTo('submitApplication')} />
    </section>
  );
}

type Act = 'submit' | 'withdraw';

interface SendAndWithdrawProps {
  readonly held: HeldApplication;
  readonly maySend: boolean;
}

/** Sending and taking back, each asked about once more. */
function SendAndWithdraw({ held, maySend }: SendAndWithdrawProps) {
  const { t } = useTranslation('admission');
  const acts = useApplicationActs();
  const told = useToldApplication(held);
  const [asked, setAsked] = useState<Act>();
  const place = useRef<HTMLDivElement>(null);
  const move = useMutation({ mutationFn: (act: Act) => acts[act](held) });
  const take = (act: Act) => {
    setAsked(undefined);
    move.mutate(act, {
      onSuccess: () => {
        announce(t(act === 'submit' ? 'wasSent' : 'wasWithdrawn'));
        // The buttons are gone with what they did.
        document.querySelector<HTMLElement>('h1')?.focus();
      },
    });
  };
  const readAgain = () => {
    move.reset();
    void acts.reread();
  };
  const send = held.record.state === 'more-asked' ? 'sendAgain' : 'send';
  return (
    <div ref={place}>
      {move.error && <Failure error={move.error} onRetry={readAgain} told={told} />}
      <div className="row-actions">
        {asked === undefined ? (
          <>
            {maySend && (
              <Button disabled={move.isPending} onClick={() => setAsked('submit')}>
                {t(send)}
              </Button>
            )}
            <Button
              variant="secondaryNoBorder"
              disabled={move.isPending}
              onClick={() => setAsked('withdraw')}
            >
              {t('withdraw')}
            </Button>
          </>
        ) : (
          <>
            <SureButton onSure={() => take(asked)}>
              {t(asked === 'submit' ? 'sure' : 'sureWithdraw')}
            </SureButton>
            <Button variant="secondaryNoBorder" onClick={() => setAsked(undefined)}>
              {t('notNow')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
