import type { Line } from '@jatkopolku/domain/settlement';
import type { Month } from '@jatkopolku/kernel';

import { useTranslation } from '../../i18n/use-translation.ts';
import { Code } from '../../ui/code.tsx';
import { Part } from '../../ui/part.tsx';
import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';
import { ExplainLink, searchOf } from './explain-link.tsx';
import { codeOf, useLineText } from './use-line-text.ts';
import { useSigned } from './use-words.ts';

interface RemainingTableProps {
  readonly month: Month;
  readonly providerId: string;
  readonly lines: readonly Line[];
  readonly clientName: (clientId: string) => string;
}

/** Line by line what has changed of the provider since the month was booked. */
export function RemainingTable({ month, providerId, lines, clientName }: RemainingTableProps) {
  const { t } = useTranslation('settlement');
  const { days, euros } = useSigned();
  const textOf = useLineText(month, clientName);
  return (
    <Part title={t('remaining')} className="remaining">
      <WideTable
        caption={t('remainingCaption')}
        columns={[t('what'), ...numbers(t('days'), t('change'))]}
      >
        {lines.map((line) => (
          <tr key={`${textOf(line)} ${codeOf(line)}`}>
            <th scope="row">
              <ExplainLink month={month} providerId={providerId} search={searchOf(line)}>
                {textOf(line)}
              </ExplainLink>{' '}
              <Code>{codeOf(line)}</Code>
            </th>
            <NumberCell>{days(line.days)}</NumberCell>
            <NumberCell>{euros(line.amountCents)}</NumberCell>
          </tr>
        ))}
      </WideTable>
    </Part>
  );
}
