import type { EInvoiceAddressKind, Provider } from '@jatkopolku/domain/provider';
import { eInvoiceAddressKind } from '@jatkopolku/domain/provider';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Fact } from '../../ui/differences.ts';
import { registersIn } from './facts-draft.ts';
import { kindOf } from './rows.ts';

/** The facts of a provider, in the reader's words; a conflict compares the same. */
export function useProviderWords() {
  const { t } = useTranslation('provider');
  const format = useFormat();
  const yesNo = (text: string) => (text === 'yes' ? t('yesNo.yes') : t('yesNo.no'));
  const factsOf = (provider: Provider): readonly Fact[] => [
    [t('fields.name'), provider.name],
    [t('fields.businessId'), provider.businessId],
    [t('fields.kind'), `${t(`kinds.${kindOf(provider)}`)} (${provider.formCode})`],
    [
      t('fields.registers'),
      registersIn(provider.registers)
        .map((register) => t(`registers.${register}`))
        .join(', '),
    ],
    [t('fields.declaresBusinessActivity'), yesNo(provider.declaresBusinessActivity)],
    [t('fields.municipality'), provider.municipality],
    [t('fields.language'), t(`languages.${provider.language}`)],
  ];
  const addressOf = (address: string) => {
    const kind: EInvoiceAddressKind | undefined = eInvoiceAddressKind(address);
    return kind ? `${address} (${t(`eInvoice.kinds.${kind}`)})` : address;
  };
  const eInvoiceFacts = ({ eInvoice }: Provider): readonly Fact[] => [
    [t('eInvoice.address'), eInvoice ? addressOf(eInvoice.address) : ''],
    [t('eInvoice.operator'), eInvoice?.operator ?? ''],
  ];
  const supervisionFacts = ({ soteri, ownControlPlanOn }: Provider): readonly Fact[] => [
    [
      t('supervision.soteri'),
      soteri ? `${soteri.number}, ${format.date(soteri.registeredOn)}` : t('supervision.none'),
    ],
    [
      t('supervision.ownControlPlanOn'),
      ownControlPlanOn ? format.date(ownControlPlanOn) : t('supervision.none'),
    ],
  ];
  return { factsOf, eInvoiceFacts, supervisionFacts };
}

/** Whom to turn to, each by name. */
export function contactFacts({ contacts }: Provider): readonly Fact[] {
  return contacts.map(({ name, role, email, phone }) => [
    name,
    [role, email, phone].filter(Boolean).join(', '),
  ]);
}
