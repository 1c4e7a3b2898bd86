import { type UseSum, coverName, sumUses, usesByLot } from '@jatkopolku/domain/commitment';
import { type Cents, type LocalDate, ZERO_CENTS, sumCents } from '@jatkopolku/kernel';
import type { ReactNode } from 'react';

import { useBusinessDay } from '../../acting/use-business-day.ts';
import type { Answer } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useFrameworkName, useLotName } from '../../queries/tenders.ts';
import { Part } from '../../ui/part.tsx';
import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';
import { UseBar } from './use-bar.tsx';
import { useCoverName } from './use-cover-name.ts';

type Found = Answer<'readCommitments'>;
type FoundUse = Found['uses'][number];

interface UseTablesProps {
  readonly found: Found;
  /** Only of one framework, without the region's sum. */
  readonly frameworkId?: string;
}

/** What is set aside, spent and free: of the region, by framework, lot and agreement. */
export function UseTables({ found: { uses, year }, frameworkId }: UseTablesProps) {
  const { t } = useTranslation('commitment');
  const frameworkName = useFrameworkName();
  const today = useBusinessDay();
  if (uses.length === 0 || today === undefined) return null;
  const byFramework = [...Map.groupBy(uses, ({ cover }) => cover.frameworkId)];
  return (
    <>
      {frameworkId === undefined && (
        <UseTable caption={t('tableCaption', { name: t('region'), year })}>
          <UseRow name={t('region')} uses={uses} today={today} isTotal />
        </UseTable>
      )}
      {byFramework
        .filter(([id]) => frameworkId === undefined || id === frameworkId)
        .map(([id, own]) => (
          <Part key={id} {...(frameworkId === undefined && { title: frameworkName(id) })}>
            <UseTable caption={t('tableCaption', { name: frameworkName(id), year })}>
              <FrameworkRows uses={own} today={today} />
            </UseTable>
          </Part>
        ))}
    </>
  );
}

interface UseTableProps {
  readonly caption: string;
  readonly children: ReactNode;
}

function UseTable({ caption, children }: UseTableProps) {
  const { t } = useTranslation('commitment');
  return (
    <WideTable
      caption={caption}
      columns={[
        t('whatFor'),
        t('drawing'),
        ...numbers(t('set'), t('spent'), t('free'), t('freed'), t('missing')),
      ]}
    >
      {children}
    </WideTable>
  );
}

interface RowsProps {
  readonly uses: readonly FoundUse[];
  readonly today: LocalDate;
}

/** The framework's sum, then each lot's with what is set aside in it. */
function FrameworkRows({ uses, today }: RowsProps) {
  const { t } = useTranslation('commitment');
  const lotName = useLotName();
  return (
    <>
      <UseRow name={t('frameworkSum')} uses={uses} today={today} isTotal />
      {usesByLot(uses).map(({ frameworkId, lot, uses: own }) => (
        <LotRows
          key={lot}
          name={t('lotSum', { lot: lotName(frameworkId, lot) })}
          uses={own}
          today={today}
        />
      ))}
    </>
  );
}

function LotRows({ name, uses, today }: RowsProps & { readonly name: string }) {
  const { t } = useTranslation('commitment');
  const format = useFormat();
  const nameOf = useCoverName();
  return (
    <>
      {uses.length > 1 && <UseRow name={name} uses={uses} today={today} isTotal />}
      {uses.map((use) => (
        <UseRow
          key={coverName(use.cover)}
          name={nameOf(use.cover, use.providerId)}
          note={t('until', { date: format.date(use.lastDay), centres: use.costCentres.join(', ') })}
          uses={[use]}
          today={today}
        />
      ))}
    </>
  );
}

interface UseRowProps extends RowsProps {
  readonly name: string;
  readonly note?: string;
  readonly isTotal?: boolean;
}

function UseRow({ name, note, uses, today, isTotal = false }: UseRowProps) {
  const format = useFormat();
  const sum: UseSum = sumUses(uses, today);
  const missing = sumCents(uses.map(({ missingCents }) => missingCents));
  const orNone = (amount: Cents) => (amount === ZERO_CENTS ? '–' : format.euros(amount));
  return (
    <tr className={isTotal ? 'total' : undefined}>
      <th scope="row">
        {name}
        {note !== undefined && <span className="quiet use-note">{note}</span>}
      </th>
      <td>
        <UseBar sum={sum} />
      </td>
      <NumberCell>{format.euros(sum.setCents)}</NumberCell>
      <NumberCell>{format.euros(sum.spentCents)}</NumberCell>
      <NumberCell>{format.euros(sum.freeCents)}</NumberCell>
      <NumberCell>{orNone(sum.freedCents)}</NumberCell>
      <NumberCell>{orNone(missing)}</NumberCell>
    </tr>
  );
}
