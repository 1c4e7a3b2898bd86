import { type UseSum, percentOf } from '@jatkopolku/domain/commitment';

import { useTranslation } from '../../i18n/use-translation.ts';

const parts = ['spent', 'free', 'freed'] as const;
type UsePart = (typeof parts)[number];

function centsOf(part: UsePart, { spentCents, freeCents, freedCents }: UseSum) {
  return { spent: spentCents, free: freeCents, freed: freedCents }[part];
}

/** What is set aside by what became of it, as a bar; the figures are beside it. */
export function UseBar({ sum }: { readonly sum: UseSum }) {
  return (
    <span className="use-bar" aria-hidden="true">
      {parts.map((part) => (
        <span
          key={part}
          className={`use-${part}`}
          style={{ width: `${percentOf(centsOf(part, sum), sum.setCents)}%` }}
        />
      ))}
    </span>
  );
}

/** What the parts of the bars mean. */
export function UseLegend() {
  const { t } = useTranslation('commitment');
  return (
    <ul className="use-legend" aria-label={t('legend')}>
      {parts.map((part) => (
        <li key={part}>
          <span className={`use-sign use-${part}`} aria-hidden="true" /> {t(part)}
        </li>
      ))}
    </ul>
  );
}
