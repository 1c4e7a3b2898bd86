import { useTranslation } from '../i18n/use-translation.ts';
import type { Difference } from './differences.ts';

/** What reads otherwise than before; nothing where nothing does. */
export function DifferenceList({ items }: { readonly items: readonly Difference[] }) {
  const { t } = useTranslation('states');
  if (items.length === 0) return null;
  return (
    <ul className="differences">
      {items.map(({ label, before, after }) => (
        <li key={label}>
          {t('difference', { label, before: before || '–', after: after || '–' })}
        </li>
      ))}
    </ul>
  );
}
