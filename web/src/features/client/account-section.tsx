import { waitingAccount } from '@jatkopolku/domain/client';
import { InlineAlert, Paragraph, VisuallyHidden } from 'suomifi-ui-components';

import { useActing } from '../../acting/use-acting.ts';
import type { Answer } from '../../api/operation-names.ts';
import { RecordSteps } from '../../form/record-steps.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Section } from '../../ui/result-place.tsx';
import { ChangeAccount } from './change-account.tsx';
import { RefuseAccount } from './refuse-account.tsx';
import { useClientFacts } from './use-client-facts.ts';

interface AccountSectionProps {
  readonly client: Answer<'readClient'>;
}

/** The account that waits for the second person, or was refused, and entering another. */
export function AccountSection({ client }: AccountSectionProps) {
  const { t } = useTranslation('client');
  const { record, actions } = client;
  return (
    <Section title={t('account.title')} titleId="account">
      <Paragraph mb="xs">{t('account.text')}</Paragraph>
      {record.accountProposal && <Proposal client={client} />}
      {actions.changeAccount.allowed && <ChangeAccount client={client} />}
    </Section>
  );
}

/** The account that somebody entered, by its end: it waits, or was refused. */
function Proposal({ client }: AccountSectionProps) {
  const { t } = useTranslation('client');
  const format = useFormat();
  const proposal = client.record.accountProposal;
  if (!proposal) return null;
  const { ending, proposedAt, proposedByName, refusal } = proposal;
  return (
    <ul className="found">
      <li>
        <span className="found-name">{t('account.ending', { ending })}</span>
        <span className="quiet">
          {t('account.entered', { date: format.instant(proposedAt), name: proposedByName })}
        </span>
        {refusal ? (
          <span>
            {t('account.refused', {
              date: format.instant(refusal.at),
              name: refusal.name,
              reason: refusal.reason,
            })}
          </span>
        ) : (
          <Waiting client={client} />
        )}
      </li>
    </ul>
  );
}

/** What holds the client's payments, and what the reader may do about it. */
function Waiting({ client }: AccountSectionProps) {
  const { t } = useTranslation('client');
  const { me } = useActing();
  const { record, actions } = client;
  const isOwn = waitingAccount(record)?.proposedBy === me?.userId;
  return (
    <>
      <InlineAlert status="warning">{t('account.waits')}</InlineAlert>
      {isOwn && <Paragraph className="quiet">{t('account.waitsForOther')}</Paragraph>}
      {actions.confirmClientAccount.allowed && <Confirm client={client} />}
      {actions.refuseClientAccount.allowed && <RefuseAccount client={client} />}
    </>
  );
}

/** Asked about once more: by then the account should have been checked with the client. */
function Confirm({ client }: AccountSectionProps) {
  const { t } = useTranslation('client');
  const facts = useClientFacts();
  const ending = client.record.accountProposal?.ending ?? '';
  const text = (
    <>
      {t('account.confirm')}
      <VisuallyHidden>{`: ${t('account.ending', { ending })}`}</VisuallyHidden>
    </>
  );
  return (
    <RecordSteps
      stored={client}
      facts={facts}
      steps={[
        {
          write: 'confirmClientAccount',
          variant: 'secondary',
          text,
          confirmText: t('account.sureConfirm'),
          result: t('account.wasConfirmed', { ending }),
        },
      ]}
    >
      <Paragraph>{t('account.askFirst')}</Paragraph>
    </RecordSteps>
  );
}
