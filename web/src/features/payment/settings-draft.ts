import { type Operations, operations } from '@jatkopolku/contracts';
import type { CharacterSet } from '@jatkopolku/domain/payment';

import type { Answer } from '../../api/operation-names.ts';
import { readBy } from '../../form/reading.ts';

type Settings = NonNullable<Answer<'readPaymentSettings'>['record']>;

/** By what the region pays, as it is being written. */
export interface SettingsDraft {
  readonly debtorName: string;
  readonly businessId: string;
  /** Empty where the account stays as it is. */
  readonly iban: string;
  readonly bic: string;
  readonly characterSet: CharacterSet;
  readonly closedDays: readonly { readonly day: string }[];
}

export const emptyDay = { day: '' };

export function settingsDraft(settings: Settings | null): SettingsDraft {
  return {
    debtorName: settings?.debtorName ?? '',
    businessId: settings?.businessId ?? '',
    iban: '',
    bic: settings?.bic ?? '',
    characterSet: settings?.characterSet ?? 'finnish',
    closedDays: (settings?.closedDays ?? []).map((day) => ({ day })),
  };
}

/** What is to be sent, by the API's own schema; the first account is compulsory. */
export function readSettings(draft: SettingsDraft, known: Settings | null) {
  const { iban, bic, closedDays, ...rest } = draft;
  const body = {
    ...rest,
    rulebook: known?.rulebook ?? 'epc-2025',
    iban: known && iban.trim() === '' ? null : iban,
    bic: bic.trim() === '' ? null : bic.trim().toUpperCase(),
    closedDays: closedDays.map(({ day }) => day),
  };
  return readBy<SettingsDraft, Operations['changePaymentSettings']>(
    operations.changePaymentSettings,
    body,
    ([field = '', ...more]) =>
      field === 'closedDays' && more.length > 0 ? `${field}.${more[0]}.day` : field,
  );
}
