import { operations, stateText } from '@jatkopolku/contracts';
import { refusalOf } from '@jatkopolku/domain/access';
import { isHeld } from '@jatkopolku/domain/provider';
import type { Instant } from '@jatkopolku/kernel';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Paragraph, VisuallyHidden } from 'suomifi-ui-components';

import { useActing } from '../../app/acting/use-acting.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { announce } from '../../ui/announcer.tsx';
import type { Fact } from '../../ui/differences.ts';
import { instantIn } from '../../ui/format.ts';
import { Failure } from '../../ui/states.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import { type StoredAccount, useMay, useProviderWrites } from './queries.ts';
import { RefuseAccount } from './refuse-account.tsx';

type AccountRecord = StoredAccount['record'];
type AccountStep = 'confirm' | 'release';

interface AccountLineProps {
  readonly account: StoredAccount;
}

/** An account by its end: who proposed, confirmed and released it, and what the reader may do about it. */
export function AccountLine({ account }: AccountLineProps) {
  const { t } = useTranslation('provider');
  const { record } = account;
  const { step, mayRefuse, waits } = useSteps(record);
  return (
    <>
      <AccountAbout record={record} />
      {waits && <Paragraph className="quiet">{t(`account.${waits}`)}</Paragraph>}
      {step && <TakeStep account={account} step={step} />}
      {mayRefuse && <RefuseAccount account={account} />}
    </>
  );
}

function AccountAbout({ record }: { readonly record: AccountRecord }) {
  const { t } = useTranslation('provider');
  const language = useLanguage();
  const at = (moment: Instant) => instantIn(moment, language);
  const { ending, state, proposedAt, proposedByName, decidedAt, decidedByName, refusal } = record;
  const decided = decidedAt && t('account.decided', { date: at(decidedAt), name: decidedByName });
  // One that was replaced was confirmed before.
  const decision = stateText(state === 'replaced' ? 'confirmed' : state, language);
  const released =
    record.releasedAt &&
    t('account.released', { date: at(record.releasedAt), name: record.releasedByName });
  return (
    <>
      <span className="found-name">{t('account.ending', { ending })}</span>
      <span className="quiet">
        {t('account.proposed', { date: at(proposedAt), name: proposedByName })}
      </span>
      <span className="quiet">{decided ? `${decision} ${decided}` : t('account.waits')}</span>
      {released && <span className="quiet">{released}</span>}
      {state === 'replaced' && <span className="quiet">{stateText(state, language)}</span>}
      {refusal && <span>{t('account.refusal', { reason: refusal })}</span>}
    </>
  );
}

interface Steps {
  readonly step: AccountStep | undefined;
  readonly mayRefuse: boolean;
  /** Why the reader waits for somebody else. */
  readonly waits: 'waitsForOther' | 'waitsForRelease' | undefined;
}

/** What the policy allows the reader to do to the account as it is. */
function useSteps(record: AccountRecord): Steps {
  const may = useMay();
  const { me } = useActing();
  const userId = me?.userId ?? '';
  // What is sealed is not among what the page knows, and nothing that the steps look at.
  const known = { ...record, sealed: '', ibanMark: '' };
  if (record.state === 'proposed') {
    const refused = refusalOf('confirmAccount', known, userId)?.code;
    const isOpen = may('confirmAccount') && refused === undefined;
    const waits = refused === 'own-work' ? 'waitsForOther' : undefined;
    return { step: isOpen ? 'confirm' : undefined, mayRefuse: isOpen, waits };
  }
  if (!isHeld(record) || !may('releaseAccountHold')) {
    return { step: undefined, mayRefuse: false, waits: undefined };
  }
  const refused = refusalOf('releaseAccountHold', known, userId)?.code;
  const step = refused === undefined ? 'release' : undefined;
  return { step, mayRefuse: false, waits: step ? undefined : 'waitsForRelease' };
}

interface TakeStepProps extends AccountLineProps {
  readonly step: AccountStep;
}

/** A step that is asked about once more: by then the account should have been checked with the provider. */
function TakeStep({ account, step }: TakeStepProps) {
  const { t } = useTranslation('provider');
  const [isAsked, setAsked] = useState(false);
  const { confirm, release, rereadAccounts } = useProviderWrites();
  const factsOf = useAccountFacts();
  const { ending } = account.record;
  const sending = useMutation({
    mutationFn: () => (step === 'confirm' ? confirm(account) : release(account)),
    onSuccess: () => announce(t(`account.done.${step}`, { ending })),
  });
  const readAgain = () => {
    sending.reset();
    setAsked(false);
    void rereadAccounts();
  };
  const describe = (current: unknown) => {
    const now = operations.confirmAccount.answer.safeParse(current);
    return now.success ? factsOf(now.data.record) : undefined;
  };
  if (sending.error) {
    const told = { seen: factsOf(account.record), describe };
    return <Failure error={sending.error} onRetry={readAgain} told={told} />;
  }
  return (
    <>
      {isAsked && <Paragraph>{t('account.askFirst')}</Paragraph>}
      <div className="row-actions">
        {isAsked ? (
          <>
            <SureButton disabled={sending.isPending} onSure={() => sending.mutate()}>
              {t(`account.sure.${step}`)}
            </SureButton>
            <Button variant="secondaryNoBorder" onClick={() => setAsked(false)}>
              {t('account.notNow')}
            </Button>
          </>
        ) : (
          <Button variant="secondary" onClick={() => setAsked(true)}>
            {t(`account.steps.${step}`)}
            <VisuallyHidden>{`: ${t('account.ending', { ending })}`}</VisuallyHidden>
          </Button>
        )}
      </div>
    </>
  );
}

/** What may change of an account. */
function useAccountFacts(): (record: AccountRecord) => readonly Fact[] {
  const { t } = useTranslation('provider');
  const language = useLanguage();
  return ({ state, heldSince }) => [
    [t('account.state'), stateText(state, language)],
    [t('account.heldSince'), heldSince ?? ''],
  ];
}
