import { optionsOf, isPublished } from '@jatkopolku/domain/framework';

import { useFormat } from '../../i18n/use-format.ts';
import { useLastDay } from '../../i18n/use-last-day.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { WideTable } from '../../ui/wide-table.tsx';
import { useFrameworkWords } from './use-framework-facts.ts';
import type { WholeFramework } from './whole-framework.ts';

interface FrameworkTermsViewProps {
  readonly whole: WholeFramework;
}

/** The terms in words, and each option with its days. */
export function FrameworkTermsView({ whole }: FrameworkTermsViewProps) {
  const { t } = useTranslation('framework');
  const format = useFormat();
  const { termFacts } = useFrameworkWords();
  const { record } = whole;
  const [, ...terms] = termFacts(record);
  return (
    <>
      <FactList
        facts={[
          [t('facts.state'), format.state(record.state)],
          ...terms,
          [t('facts.version'), isPublished[record.state] ? record.termsVersion : ''],
          [t('facts.frameworkId'), record.frameworkId],
        ]}
      />
      {record.optionCount > 0 && <OptionTable whole={whole} />}
    </>
  );
}

function OptionTable({ whole: { record } }: FrameworkTermsViewProps) {
  const { t } = useTranslation('framework');
  const lastDay = useLastDay();
  const format = useFormat();
  const columns = (['no', 'term', 'length', 'noticeBy', 'conditions'] as const).map((column) =>
    t(`optionTable.${column}`),
  );
  return (
    <WideTable caption={t('optionTable.caption')} columns={columns}>
      {optionsOf(record).map(({ optionNo, start, end, months, noticeBy, conditions }) => (
        <tr key={optionNo}>
          <th scope="row">{optionNo}</th>
          <td>{t('term', { start: format.date(start), end: format.date(end) })}</td>
          <td>{t('optionTable.months', { count: months })}</td>
          <td>{lastDay(noticeBy)}</td>
          <td>{conditions || '–'}</td>
        </tr>
      ))}
    </WideTable>
  );
}
