import { type Cents, ZERO_CENTS, sumCents } from '@jatkopolku/kernel';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Code } from '../../ui/code.tsx';
import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';
import type { JournalProps } from './journal-props.ts';

/** The vouchers of the month itself by account, whose sides are even. */
export function JournalTotals({ journal: { totals, mapVersion } }: JournalProps) {
  const { t } = useTranslation('journal');
  const format = useFormat();
  const side = (amount: Cents) => (
    <NumberCell>{amount === ZERO_CENTS ? '–' : format.euros(amount)}</NumberCell>
  );
  return (
    <>
      <WideTable
        caption={t('totals')}
        columns={[t('account'), ...numbers(t('debit'), t('credit'))]}
        foot={
          <tr className="total">
            <th scope="row">{t('total')}</th>
            {side(sumCents(totals.map(({ debitCents }) => debitCents)))}
            {side(sumCents(totals.map(({ creditCents }) => creditCents)))}
          </tr>
        }
      >
        {totals.map(({ account, number, debitCents, creditCents }) => (
          <tr key={account}>
            <th scope="row">
              {t(`accounts.${account}`)} {number !== null && <Code>{number}</Code>}
            </th>
            {side(debitCents)}
            {side(creditCents)}
          </tr>
        ))}
      </WideTable>
      {mapVersion > 0 && <p className="quiet">{t('mapVersion', { version: mapVersion })}</p>}
    </>
  );
}
