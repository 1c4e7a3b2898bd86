import type { Framework, LotNumber } from '@jatkopolku/domain/framework';
import { type TermGroup, endOf } from '@jatkopolku/domain/option';
import type { LocalDate } from '@jatkopolku/kernel';
import { useTranslation } from 'react-i18next';

import { useByProviderName, useProviderName } from '../../app/api/providers.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { SiteLink } from '../../ui/site-link.tsx';
import { WideTable } from '../../ui/wide-table.tsx';
import { useOptionWords } from './use-option-words.ts';

interface TermTableProps {
  readonly framework: Framework;
  readonly groups: readonly TermGroup[];
  readonly today: LocalDate;
  readonly lot: LotNumber | undefined;
}

/** The same as what is drawn, agreement by agreement, in words. */
export function TermTable({ framework, groups, today, lot }: TermTableProps) {
  const { t } = useTranslation('option');
  const format = useFormat();
  const byProviderName = useByProviderName();
  const options = groups[0]?.plan.options ?? [];
  const rows = groups
    .flatMap((group) => group.agreements.map((agreement) => ({ agreement, group })))
    .filter(({ agreement }) => lot === undefined || agreement.lot === lot)
    .toSorted((a, b) => byProviderName(a.agreement, b.agreement));
  return (
    <WideTable
      caption={t('tableCaption', { framework: framework.name, date: format.date(today) })}
      columns={[
        t('columns.agreement'),
        t('columns.lot'),
        t('columns.base'),
        ...options.map(({ optionNo }) => t('columns.option', { no: optionNo })),
        t('columns.ends'),
      ]}
    >
      {rows.map((row) => (
        <TermRow key={row.agreement.agreementId} {...row} />
      ))}
    </WideTable>
  );
}

interface TermRowProps {
  readonly agreement: TermGroup['agreements'][number];
  readonly group: TermGroup;
}

function TermRow({ agreement, group }: TermRowProps) {
  const format = useFormat();
  const providerName = useProviderName();
  const { termOf, standingOf } = useOptionWords();
  const { agreementId, frameworkId, providerId, lot } = agreement;
  return (
    <tr>
      <th scope="row">
        <SiteLink to="/agreements/$frameworkId/$agreementId" params={{ frameworkId, agreementId }}>
          {providerName(providerId)}
        </SiteLink>{' '}
        <span className="quiet">{agreementId}</span>
      </th>
      <td>{lot}</td>
      <td>{termOf(group.plan.base)}</td>
      {group.plan.options.map((option) => (
        <td key={option.optionNo}>
          {termOf(option)}: {standingOf(option)}
        </td>
      ))}
      <td>{format.date(endOf(group))}</td>
    </tr>
  );
}
