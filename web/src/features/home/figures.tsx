import type { Figure } from '@jatkopolku/domain/task';
import { useTranslation } from 'react-i18next';
import { Heading } from 'suomifi-ui-components';

import { useRead } from '../../app/api/use-read.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { FigureLink } from './figure-link.tsx';

import './figures.css';

/** The few figures that one's role lives by. The tasks below say the same one by one: a failure hides nothing. */
export function Figures() {
  const { t } = useTranslation('home');
  const { data } = useRead('readHome', {});
  if (!data || data.figures.length === 0) return null;
  return (
    <section className="figures">
      <Heading variant="h2" mb="xs">
        {t('figures.title')}
      </Heading>
      <ul>
        {data.figures.map((figure) => (
          <li key={figure.name}>
            <FigureLink figure={figure}>
              <Tile figure={figure} />
            </FigureLink>
          </li>
        ))}
      </ul>
    </section>
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
