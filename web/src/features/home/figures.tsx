import { reachOf } from '@jatkopolku/domain/access';
import type { Placement } from '@jatkopolku/domain/placement';
import type { Figure } from '@jatkopolku/domain/task';
import { type LocalDate, monthOf } from '@jatkopolku/kernel';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import './figures.css';
import { useActing } from '../../acting/use-acting.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { Part } from '../../ui/part.tsx';

/** The few figures that one's role lives by. The tasks below say the same one by one: a failure hides nothing. */
export function Figures() {
  const { t } = useTranslation('home');
  const { data } = useRead('readHome', {});
  if (!data || data.figures.length === 0) return null;
  return (
    <Part title={t('figures.title')} className="figures">
      <ul>
        {data.figures.map((figure) => (
          <li key={figure.name}>
            <FigureLink figure={figure}>
              <Tile figure={figure} />
            </FigureLink>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Tile({ figure }: { readonly figure: Figure }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const { name, count, more, of, month, days } = figure;
  const number = more ? t('figures.atLeast', { count }) : String(count);
  return (
    <>
      <span className="figure-name">{t(`figures.names.${name}`)}</span>
      <span className="figure-count">{month ? format.month(month) : number}</span>
      <Note figure={figure} />
      {of !== null && of > 0 && <progress aria-hidden="true" max={of} value={of - count} />}
      {days.length > 0 && <Bars days={days} />}
    </>
  );
}

function Note({ figure: { name, count, of, date, month } }: { readonly figure: Figure }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  if (month) return <span>{t(count === 0 ? 'figures.settled' : 'figures.unsettled')}</span>;
  if (of !== null) return <span>{t('figures.of', { count: of })}</span>;
  if (date === null) return null;
  return <span>{t(dateKey(name), { date: format.date(date) })}</span>;
}

/** What its date is: when the first ends, by when the first is to be done, or since when the oldest waits. */
function dateKey(name: Figure['name']) {
  if (name === 'placements-running') return 'figures.ends';
  const isAhead =
    name === 'days-missing' ||
    name === 'reviews-coming' ||
    name === 'reviews-late' ||
    name === 'options-to-decide';
  return isAhead ? 'figures.first' : 'figures.oldest';
}

/** The last days side by side, the latest on the right. */
function Bars({ days }: { readonly days: readonly number[] }) {
  const most = Math.max(1, ...days);
  const bars = days.map((count, place) => {
    const height = Math.max(1, (count / most) * 20);
    return `M${place * 10} 20v${-height}h8v${height}z`;
  });
  return (
    <svg className="figure-bars" viewBox={`0 0 ${days.length * 10} 20`} aria-hidden="true">
      <path d={bars.join('')} />
    </svg>
  );
}

interface FigureLinkProps {
  readonly figure: Figure;
  readonly children: ReactNode;
}

/** Leads to where what is counted is done; who may not approve sees the claims. */
function FigureLink({ figure, children }: FigureLinkProps) {
  const { membership } = useActing();
  const { name, month, date, placementId } = figure;
  switch (name) {
    case 'days-to-log':
      return <Link to="/sheets">{children}</Link>;
    case 'months-to-send':
    case 'days-missing':
      return (
        <Link to="/sheets" search={date === null ? {} : monthOfFirst(date, placementId)}>
          {children}
        </Link>
      );
    case 'claims-returned':
      return <Link to="/claims">{children}</Link>;
    case 'sheets-waiting':
    case 'claims-waiting': {
      const mayApprove = membership && reachOf(membership, 'listApprovals') !== undefined;
      const type = name === 'sheets-waiting' ? 'sheet' : 'claim';
      return mayApprove ? (
        <Link to="/approvals" search={{ type }}>
          {children}
        </Link>
      ) : (
        <Link to="/claims">{children}</Link>
      );
    }
    case 'placements-running':
      return <Link to="/search">{children}</Link>;
    case 'reviews-late':
    case 'reviews-coming':
      return <Link to="/reviews">{children}</Link>;
    case 'options-to-decide':
      return <Link to="/options">{children}</Link>;
    case 'applications-waiting':
      return <Link to="/admissions">{children}</Link>;
    case 'month-to-close':
      return month === null ? (
        <Link to="/settlements">{children}</Link>
      ) : (
        <Link to="/settlements/$month" params={{ month }}>
          {children}
        </Link>
      );
    case 'accounts-waiting':
      return <Link to="/providers">{children}</Link>;
    case 'looks':
      return <Link to="/access-log">{children}</Link>;
    case 'roles-waiting':
      return <Link to="/grants">{children}</Link>;
  }
}

/** The month in which the first of what waits does, of the client where it is one’s. */
function monthOfFirst(date: LocalDate, placement: Placement['placementId'] | null) {
  const month = monthOf(date);
  return placement === null ? { month } : ({ month, view: 'client', placement } as const);
}
