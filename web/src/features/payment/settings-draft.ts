import { type Operations, operations } from '@jatkopolku/contracts';
import type { CharacterSet, Remittance, ShownPaymentSettings } from '@jatkopolku/domain/payment';

import { readBy } from '../../form/reading.ts';

/** By what the region pays, as it is being written. */
export interface SettingsDraft {
  readonly debtorName: string;
  readonly businessId: string;
  /** Empty where the account stays as it is. */
  readonly iban: string;
  readonly bic: string;
  readonly characterSet: CharacterSet;
  readonly remittance: Remittance;
  readonly closedDays: readonly { readonly day: string }[];
}

export const emptyDay = { day: '' };

export function settingsDraft(settings: ShownPaymentSettings): SettingsDraft {
  const { debtorName, businessId, bic, characterSet, remittance, closedDays } = settings;
  return {
    debtorName,
    businessId,
    iban: '',
    bic: bic ?? '',
    characterSet,
    remittance,
    closedDays: closedDays.map((day) => ({ day })),
  };
}

/** What is to be sent, by the API's own schema; the first account is compulsory. */
export function readSettings(draft: SettingsDraft, { rulebook, ending }: ShownPaymentSettings) {
  const { iban, bic, closedDays, ...rest } = draft;
  const body = {
    ...rest,
    rulebook,
    iban: ending !== null && iban.trim() === '' ? null : iban,
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
