import type { Framework, LotNumber } from '@jatkopolku/domain/framework';
import { type TermGroup, endOf } from '@jatkopolku/domain/option';
import type { LocalDate } from '@jatkopolku/kernel';

import type { OptionsAddress } from '../../addresses/addresses.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useByProviderName, useProviderName } from '../../queries/providers.ts';
import { Part } from '../../ui/part.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { WideTable } from '../../ui/wide-table.tsx';
import { FrameworkUses } from '../commitment/framework-uses.tsx';
import { TermGroupView } from './term-group-view.tsx';
import type { Desk } from './use-desk.ts';
import { useOptionWords } from './use-option-words.ts';

interface FrameworkSectionProps {
  readonly framework: Framework;
  readonly groups: readonly TermGroup[];
  readonly desk: Desk;
  readonly today: LocalDate;
  readonly asked: OptionsAddress;
}

/** A framework's agreements in their time, drawn or as a table. */
export function FrameworkSection({ framework, groups, desk, today, asked }: FrameworkSectionProps) {
  return (
    <Part title={framework.name}>
      {asked.view === 'table' ? (
        <TermTable framework={framework} groups={groups} today={today} lot={asked.lot} />
      ) : (
        <ul className="term-groups">
          {groups.map((group) => (
            <li key={`${group.lot ?? ''} ${group.agreementIds?.join(' ') ?? ''}`}>
              <TermGroupView group={group} desk={desk} today={today} lot={asked.lot} />
            </li>
          ))}
        </ul>
      )}
      <FrameworkUses frameworkId={framework.frameworkId} year={Number(today.slice(0, 4))} />
    </Part>
  );
}

interface TermTableProps {
  readonly framework: Framework;
  readonly groups: readonly TermGroup[];
  readonly today: LocalDate;
  readonly lot: LotNumber | undefined;
}

/** The same as what is drawn, agreement by agreement, in words. */
function TermTable({ framework, groups, today, lot }: TermTableProps) {
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
