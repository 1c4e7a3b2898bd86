import { useLanguage } from '../../i18n/use-language.ts';
import { numberIn } from '../../ui/format.ts';
import { NumberCell } from '../../ui/wide-table.tsx';

/** A number of days; empty where days make no sense. */
export function DaysCell({ days }: { readonly days: number | null }) {
  const language = useLanguage();
  return <NumberCell>{days === null ? '' : numberIn(days, language)}</NumberCell>;
}
