import type { CourseMonth } from '@jatkopolku/domain/overview';
import type { Placement } from '@jatkopolku/domain/placement';

import { useMay } from '../../../acting/use-may.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { SiteLink } from '../../../ui/site-link.tsx';
import { NumberCell, WideTable, numbers } from '../../../ui/wide-table.tsx';
import { drawnParts, totalOf } from './months-drawing.ts';

interface MonthsTableProps {
  readonly placement: Placement;
  readonly months: readonly CourseMonth[];
}

const columns = ['planned', ...drawnParts] as const;

/** The same as the picture, in figures, with what became of each sheet. */
export function MonthsTable({ placement, months }: MonthsTableProps) {
  const { t } = useTranslation('placement');
  const format = useFormat();
  const total = totalOf(months);
  const titles = columns.map((part) => t(`overview.months.${part}`));
  return (
    <WideTable
      caption={t('overview.months.title')}
      columns={[t('overview.months.month'), t('overview.months.sheet'), ...numbers(...titles)]}
      foot={
        <tr>
          <th scope="row" colSpan={2}>
            {t('overview.months.total')}
          </th>
          {columns.map((part) => (
            <NumberCell key={part}>{total[part]}</NumberCell>
          ))}
        </tr>
      }
    >
      {months.map((one) => (
        <tr key={one.month}>
          <th scope="row" className="course-month">
            <MonthName placement={placement} month={one.month} />
          </th>
          <td>{one.state === null ? '' : format.state(one.state)}</td>
          {columns.map((part) => (
            <NumberCell key={part}>{one[part]}</NumberCell>
          ))}
        </tr>
      ))}
    </WideTable>
  );
}

/** The provider’s people go from a month to its days. */
function MonthName({ placement: { placementId }, month }: NameProps) {
  const format = useFormat();
  const mayLog = useMay()('logDays');
  const name = format.month(month);
  if (!mayLog) return name;
  return (
    <SiteLink to="/sheets" search={{ month, view: 'client', placement: placementId }}>
      {name}
    </SiteLink>
  );
}

interface NameProps extends Pick<CourseMonth, 'month'> {
  readonly placement: Placement;
}
