import { useFormat } from '../../i18n/use-format.ts';
import { NumberCell } from '../../ui/wide-table.tsx';

/** A number of days; empty where days make no sense. */
export function DaysCell({ days }: { readonly days: number | null }) {
  const format = useFormat();
  return <NumberCell>{days === null ? '' : format.number(days)}</NumberCell>;
}
