import { accountDecision, isHeld } from '@jatkopolku/domain/provider';
import type { Instant } from '@jatkopolku/kernel';
import { Paragraph, VisuallyHidden } from 'suomifi-ui-components';

import { useActing } from '../../acting/use-acting.ts';
import { useActions } from '../../acting/use-actions.ts';
import type { Row } from '../../api/operation-names.ts';
import { RecordSteps } from '../../form/record-steps.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Fact } from '../../ui/differences.ts';
import { HistoryLine } from '../history/history-link.tsx';
import { RefuseAccount } from './refuse-account.tsx';

type Account = Row<'listAccounts'>;
type AccountRecord = Account['record'];

const writes = { confirm: 'confirmAccount', release: 'releaseAccountHold' } as const;
type AccountStep = keyof typeof writes;
const accountSteps = ['confirm', 'release'] as const satisfies readonly AccountStep[];

interface AccountLineProps {
  readonly account: Account;
}

/** An account by its end: who proposed, confirmed and released it, and what the reader may do about it. */
export function AccountLine({ account }: AccountLineProps) {
  const { t } = useTranslation('provider');
  const { record } = account;
  const { providerId, accountId, ending } = record;
  const { step, mayRefuse, waits } = useSteps(record);
  return (
    <>
      <AccountAbout record={record} />
      <HistoryLine
        kind="account"
        of={{ providerId, accountId }}
        about={t('account.ending', { ending })}
      />
      {waits && <Paragraph className="quiet">{t(`account.${waits}`)}</Paragraph>}
      {step && <TakeStep account={account} step={step} />}
      {mayRefuse && <RefuseAccount account={account} />}
    </>
  );
}

function AccountAbout({ record }: { readonly record: AccountRecord }) {
  const { t } = useTranslation('provider');
  const format = useFormat();
  const at = (moment: Instant) => format.instant(moment);
  const { ending, state, proposedAt, proposedByName, decidedAt, decidedByName, refusal } = record;
  const decided = decidedAt && t('account.decided', { date: at(decidedAt), name: decidedByName });
  const decision = format.state(accountDecision[state] ?? state);
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
      {state === 'replaced' && <span className="quiet">{format.state(state)}</span>}
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
  const actions = useActions('account', record);
  const { me } = useActing();
  const step = accountSteps.find((one) => actions?.[writes[one]].allowed);
  const isOwn = record.state === 'proposed' && record.proposedBy === me?.userId;
  const release = actions?.releaseAccountHold;
  const isReleasedByOther =
    isHeld(record) && release?.allowed === false && release.code === 'own-work';
  const waits = isOwn ? 'waitsForOther' : isReleasedByOther ? 'waitsForRelease' : undefined;
  return { step, mayRefuse: actions?.refuseAccount.allowed === true, waits };
}

interface TakeStepProps extends AccountLineProps {
  readonly step: AccountStep;
}

/** A step that is asked about once more: by then the account should have been checked with the provider. */
function TakeStep({ account, step }: TakeStepProps) {
  const { t } = useTranslation('provider');
  const { ending } = account.record;
  const text = (
    <>
      {t(`account.steps.${step}`)}
      <VisuallyHidden>{`: ${t('account.ending', { ending })}`}</VisuallyHidden>
    </>
  );
  const words = { text, confirmText: t(`account.sure.${step}`) };
  const result = t(`account.done.${step}`, { ending });
  return (
    <RecordSteps
      stored={account}
      facts={useAccountFacts()}
      steps={[{ write: writes[step], variant: 'secondary', ...words, result }]}
    >
      <Paragraph>{t('account.askFirst')}</Paragraph>
    </RecordSteps>
  );
}

/** What may change of an account. */
function useAccountFacts(): (record: AccountRecord) => readonly Fact[] {
  const { t } = useTranslation('provider');
  const format = useFormat();
  return ({ state, heldSince }) => [
    [t('account.state'), format.state(state)],
    [t('account.heldSince'), heldSince ?? ''],
  ];
}
