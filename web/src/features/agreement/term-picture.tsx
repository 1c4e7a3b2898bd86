import { useTranslation } from '../../i18n/use-translation.ts';
import type { TermDrawing } from './term-drawing.ts';

import './term.css';

/** Where a label near an edge is set so that none of it is cut off, in hundredths of the width. */
const EDGE = 12;

interface TermPictureProps {
  readonly drawing: TermDrawing;
  /** What it shows in words, where no words beside it say so. */
  readonly label?: string;
}

/** The course of the term. Where the words beside it say all of it, nothing of it is read aloud. */
export function TermPicture({ drawing, label }: TermPictureProps) {
  const { bars, years, notices, today } = drawing;
  const { t } = useTranslation('agreement');
  return (
    <svg
      className="term-picture"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      width="100%"
      height="96"
    >
      {years.map(({ year, x }) => (
        <g key={year}>
          <line className="term-year" x1={`${x}%`} x2={`${x}%`} y1="24" y2="76" />
          {x < 100 - EDGE && (
            <text className="term-label" x={`${x}%`} y="92">
              {year}
            </text>
          )}
        </g>
      ))}
      {bars.map(({ no, standing, x, width }) => (
        <g key={no}>
          <rect
            className={`term-bar term-${standing}`}
            x={`${x}%`}
            width={`${width}%`}
            y="32"
            height="32"
          />
          {standing === 'left' && (
            <line className="term-cross" x1={`${x}%`} x2={`${x + width}%`} y1="64" y2="32" />
          )}
        </g>
      ))}
      {notices.map(({ no, x }) => (
        <circle key={no} className="term-notice" cx={`${x}%`} cy="70" r="5" />
      ))}
      <line className="term-today-edge" x1={`${today}%`} x2={`${today}%`} y1="20" y2="76" />
      <line className="term-today" x1={`${today}%`} x2={`${today}%`} y1="20" y2="76" />
      {bars.map(({ no, standing, x, width }) => (
        <text key={no} className={`term-name term-name-${standing}`} x={`${x + width / 2}%`} y="53">
          {no === 0 ? t('timeline.base') : no}
        </text>
      ))}
      <text className={`term-label ${anchorOf(today)}`} x={`${today}%`} y="14">
        {t('timeline.today')}
      </text>
    </svg>
  );
}

function anchorOf(x: number): string {
  if (x < EDGE) return '';
  return x > 100 - EDGE ? 'term-to-end' : 'term-to-middle';
}
