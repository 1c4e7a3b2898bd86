import { type MarkSource, fullName, waitingAccount } from '@jatkopolku/domain/client';
import type { LocalDate } from '@jatkopolku/kernel';

import type { Answer } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Fact } from '../../ui/differences.ts';
import { useMunicipalityName } from './use-municipality-name.ts';

/** The facts of a client, in the reader's words. */
export function useClientFacts(): (client: Answer<'readClient'>['record']) => readonly Fact[] {
  const { t } = useTranslation('client');
  const format = useFormat();
  const municipalityName = useMunicipalityName();
  const waits = (client: Answer<'readClient'>['record']) => {
    const account = waitingAccount(client);
    return account ? t('account.ending', { ending: account.ending }) : '';
  };
  const marked = (day: LocalDate | undefined, source: MarkSource | undefined) =>
    day && source ? `${format.date(day)}, ${t(`marks.sources.${source}`)}` : '';
  return (client) => [
    [t('fields.name'), fullName(client)],
    [t('fields.municipality'), municipalityName(client.municipality)],
    [t('fields.language'), client.language && format.languageName(client.language)],
    [t('fields.interpreter'), client.interpreter && format.languageName(client.interpreter)],
    [t('fields.phone'), client.phone],
    [t('fields.email'), client.email],
    [t('fields.address'), client.address],
    [t('fields.protectedSince'), marked(client.protection?.since, client.protection?.source)],
    [t('fields.diedOn'), marked(client.death?.on, client.death?.source)],
    [t('fields.account'), t(client.hasAccount ? 'account.known' : 'account.none')],
    [t('fields.accountProposal'), waits(client)],
  ];
}
