import { stateText } from '@jatkopolku/contracts';
import { optionsOf } from '@jatkopolku/domain/framework';
import type { LocalDate } from '@jatkopolku/kernel';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { dateIn } from '../../ui/format.ts';
import { WideTable } from '../../ui/wide-table.tsx';
import type { WholeFramework } from './queries.ts';
import { stateOn } from './term-end.ts';
import { useFrameworkWords } from './use-framework-facts.ts';

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
          [t('facts.version'), record.state === 'draft' ? '' : record.termsVersion],
          [t('facts.frameworkId'), record.frameworkId],
        ]}
      />
      {record.optionCount > 0 && <OptionTable whole={whole} />}
    </>
  );
}

function OptionTable({ whole: { record } }: Pick<FrameworkTermsViewProps, 'whole'>) {
  const { t } = useTranslation('framework');
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
          <td>{dateIn(noticeBy, language)}</td>
          <td>{conditions || '–'}</td>
        </tr>
      ))}
    </WideTable>
  );
}
