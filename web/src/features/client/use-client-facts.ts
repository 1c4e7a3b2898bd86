import { waitingAccount } from '@jatkopolku/domain/client';

import type { Answer } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Fact } from '../../ui/differences.ts';

/** The facts of a client, in the reader's words. */
export function useClientFacts(): (client: Answer<'readClient'>['record']) => readonly Fact[] {
  const { t } = useTranslation('client');
  const format = useFormat();
  const waits = (client: Answer<'readClient'>['record']) => {
    const account = waitingAccount(client);
    return account ? t('account.ending', { ending: account.ending }) : '';
  };
  return (client) => [
    [t('fields.name'), `${client.lastName} ${client.firstName}`],
    [t('fields.municipality'), client.municipality],
    [t('fields.language'), client.language && format.languageName(client.language)],
    [t('fields.account'), t(client.hasAccount ? 'account.known' : 'account.none')],
    [t('fields.accountProposal'), waits(client)],
  ];
}
