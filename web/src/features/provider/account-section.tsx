import { type Provider, accountInForce, isHeld, isPastAccount } from '@jatkopolku/domain/provider';
import { byText } from '@jatkopolku/kernel';
import { InlineAlert, Paragraph } from 'suomifi-ui-components';

import { useMay } from '../../acting/use-may.ts';
import type { Row } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useReadAll } from '../../queries/use-read.ts';
import { Fold } from '../../ui/fold.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Section } from '../../ui/result-place.tsx';
import { AccountLine } from './account-line.tsx';
import { ProposeAccount } from './propose-account.tsx';

interface AccountSectionProps {
  readonly provider: Provider;
}

/** Where the provider is paid to: the account in force, one that waits, and those before. */
export function AccountSection({ provider }: AccountSectionProps) {
  const { t } = useTranslation('provider');
  const may = useMay();
  const accounts = useReadAll('listAccounts', { providerId: provider.providerId });
  return (
    <Section title={t('account.title')} titleId="account">
      <Paragraph mb="xs">{t('account.text')}</Paragraph>
      {renderResult(accounts, (all) => {
        const waits = all.some(({ record }) => record.state === 'proposed');
        return (
          <>
            <InForce accounts={all} />
            <AccountList accounts={all.filter(({ record }) => record.state === 'proposed')} />
            {may('proposeAccount') && !waits && (
              <ProposeAccount provider={provider} isFirst={all.length === 0} />
            )}
            <History accounts={all} />
          </>
        );
      })}
    </Section>
  );
}

interface AccountsProps {
  readonly accounts: readonly Row<'listAccounts'>[];
}

function InForce({ accounts }: AccountsProps) {
  const { t } = useTranslation('provider');
  const format = useFormat();
  const inForce = accountInForce(accounts.map(({ record }) => record));
  const stored = accounts.find(({ record }) => record === inForce);
  if (!stored || !inForce) return <Paragraph>{t('account.none')}</Paragraph>;
  const { ending, heldSince } = inForce;
  return (
    <>
      <Paragraph>
        <strong>{t('account.inForce', { ending })}</strong>
      </Paragraph>
      {isHeld(inForce) && heldSince !== null && (
        <InlineAlert status="warning">
          {t('account.held', { date: format.date(heldSince) })}
        </InlineAlert>
      )}
      <AccountList accounts={[stored]} />
    </>
  );
}

function AccountList({ accounts }: AccountsProps) {
  return (
    <ul className="found">
      {accounts.map((account) => (
        <li key={account.record.accountId}>
          <AccountLine account={account} />
        </li>
      ))}
    </ul>
  );
}

/** Accounts that were refused or replaced, the newest first. */
function History({ accounts }: AccountsProps) {
  const { t } = useTranslation('provider');
  const past = accounts
    .filter(({ record: { state } }) => isPastAccount[state])
    .toSorted((a, b) => byText(b.record.proposedAt, a.record.proposedAt));
  if (past.length === 0) return null;
  return (
    <Fold title={t('account.history')}>
      <AccountList accounts={past} />
    </Fold>
  );
}
