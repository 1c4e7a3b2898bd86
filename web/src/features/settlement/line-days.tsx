import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Code } from '../../ui/code.tsx';
import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';
import { type DayGroup, groupDays } from './line-parts.ts';
import type { ExplainedLine } from './queries.ts';
import { useEuros } from './use-words.ts';

interface LineDaysProps extends Pick<ExplainedLine, 'days'> {
  readonly caption: string;
  readonly clientName: (clientId: string) => string;
}

/** The days of a line under the rules that give their amounts. */
export function LineDays({ days, caption, clientName }: LineDaysProps) {
  const { t } = useTranslation(['explanation', 'settlement']);
  const format = useFormat();
  const euros = useEuros();
  const ruleText = useRuleText();
  return (
    <WideTable
      caption={<span className="visually-hidden">{caption}</span>}
      columns={[t('settlement:date'), t('client'), ...numbers(t('sum'))]}
    >
      {groupDays(days, clientName).map(({ key, days: own, ...rule }) => [
        <tr key={key} className="rule-row">
          <th colSpan={3} scope="rowgroup">
            {ruleText(rule)}
          </th>
        </tr>,
        ...own.map(
          ({ placementId, clientId, date, amountCents, heldFor, heldTravelCents: held }) => (
            <tr key={`${placementId} ${date}`}>
              <th scope="row">{format.date(date)}</th>
              <td>
                {clientName(clientId)} <Code>{placementId}</Code>
              </td>
              <NumberCell>
                {euros(heldFor === null ? amountCents : null)}
                {held > 0 && (
                  <span className="quiet">
                    {' '}
                    {t('settlement:heldTravelOf', { amount: format.euros(held) })}
                  </span>
                )}
              </NumberCell>
            </tr>
          ),
        ),
      ])}
    </WideTable>
  );
}

/** A rule in words, from when on it holds, and where it is written; of held days, why they are. */
function useRuleText(): (group: Pick<DayGroup, 'by' | 'heldFor'>) => string {
  const { t } = useTranslation(['explanation', 'settlement']);
  const format = useFormat();
  return ({ by, heldFor }) => {
    if (heldFor !== null) return t(`settlement:heldFor.${heldFor}`);
    const rule = t(`rules.${by.rule}`);
    const source = by.rule === 'day-price' ? t('sourceAgreement', { code: by.source }) : by.source;
    return by.from === null
      ? t('ruleOf', { rule, source })
      : t('ruleFrom', { rule, source, date: format.date(by.from) });
  };
}
