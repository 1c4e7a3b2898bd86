import { stateText } from '@jatkopolku/contracts';
import { optionsOf, isPublished } from '@jatkopolku/domain/framework';
import type { LocalDate } from '@jatkopolku/kernel';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.ts';
import { useLastDay } from '../../i18n/use-last-day.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { dateIn } from '../../ui/format.ts';
import { WideTable } from '../../ui/wide-table.tsx';
import { stateOn } from './term-end.ts';
import { useFrameworkWords } from './use-framework-facts.ts';
import type { WholeFramework } from './whole-framework.ts';

interface FrameworkTermsViewProps {
  readonly whole: WholeFramework;
  readonly today: LocalDate;
}

/** The terms in words, and each option with its days. */
export function FrameworkTermsView({ whole, today }: FrameworkTermsViewProps) {
  const { t } = useTranslation('framework');
  const language = useLanguage();
  const { termFacts } = useFrameworkWords();
  const { record, options } = whole;
  const [, ...terms] = termFacts(record);
  return (
    <>
      <FactList
        facts={[
          [t('facts.state'), stateText(stateOn(record, options, today), language)],
          ...terms,
          [t('facts.version'), isPublished[record.state] ? record.termsVersion : ''],
          [t('facts.frameworkId'), record.frameworkId],
        ]}
      />
      {record.optionCount > 0 && <OptionTable whole={whole} />}
    </>
  );
}

function OptionTable({ whole: { record } }: Pick<FrameworkTermsViewProps, 'whole'>) {
  const { t } = useTranslation('framework');
  const lastDay = useLastDay();
  const language = useLanguage();
  const columns = (['no', 'term', 'length', 'noticeBy', 'conditions'] as const).map((column) =>
    t(`optionTable.${column}`),
  );
  return (
    <WideTable caption={t('optionTable.caption')} columns={columns}>
      {optionsOf(record).map(({ optionNo, start, end, months, noticeBy, conditions }) => (
        <tr key={optionNo}>
          <th scope="row">{optionNo}</th>
          <td>{t('term', { start: dateIn(start, language), end: dateIn(end, language) })}</td>
          <td>{t('optionTable.months', { count: months })}</td>
          <td>{lastDay(noticeBy)}</td>
          <td>{conditions || '–'}</td>
        </tr>
      ))}
    </WideTable>
  );
}
