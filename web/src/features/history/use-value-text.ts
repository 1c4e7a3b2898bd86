import type { Reading } from '@jatkopolku/domain/history';
import { cents, parseLocalDate, parseMonth } from '@jatkopolku/kernel';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useClientNames } from '../../queries/clients.ts';
import { useProviderName } from '../../queries/providers.ts';
import { useFrameworkName } from '../../queries/tenders.ts';
import type { Plain } from './code-text.ts';
import type { FieldChange } from './queries.ts';
import { useBuyingTexts } from './use-buying-texts.ts';
import { useClaimTexts } from './use-claim-texts.ts';
import { useWorkTexts } from './use-work-texts.ts';

type Value = FieldChange['to'];

/** What a field had in it, in the reader's own form; nothing for nothing. */
export function useValueText(
  changes: readonly FieldChange[],
): (reading: Reading, value: Value) => string {
  const { t } = useTranslation('words');
  const format = useFormat();
  const providerName = useProviderName();
  const frameworkName = useFrameworkName();
  const clientName = useClientNames(clientsIn(changes));
  const texts: Readonly<Record<Reading, (value: Plain) => string>> = {
    ...useBuyingTexts(),
    ...useWorkTexts(),
    ...useClaimTexts(),
    text: String,
    sealed: String,
    number: (value) => (typeof value === 'number' ? format.number(value) : String(value)),
    decimal: (value) => format.decimal(String(value)),
    cents: (value) => format.euros(cents(Number(value))),
    date: (value) => known(parseLocalDate(String(value)), (day) => format.date(day), value),
    month: (value) => known(parseMonth(String(value)), (month) => format.month(month), value),
    state: (value) => format.state(String(value)),
    language: (value) => format.languageName(String(value)),
    provider: (value) => providerName(String(value)),
    framework: (value) => frameworkName(String(value)),
    client: (value) => clientName(String(value)),
    lot: (value) => t('lot', { lot: value }),
  };
  return (reading, value) =>
    [value ?? []]
      .flat()
      .map((one) => texts[reading](one))
      .join(', ');
}

/** What is not of the form any more was written in another way once: it is shown as it is. */
function known<T>(read: T | undefined, toText: (read: T) => string, value: Plain): string {
  return read === undefined ? String(value) : toText(read);
}

/** The clients that the changes name: only they are asked for. */
function clientsIn(changes: readonly FieldChange[]): string[] {
  return changes
    .filter(({ reading }) => reading === 'client')
    .flatMap(({ from, to }) => [from, to])
    .filter((value) => typeof value === 'string');
}
