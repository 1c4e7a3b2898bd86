import { type Operations, operations } from '@jatkopolku/contracts';
import type { ClaimSettings } from '@jatkopolku/domain/outcome';

import { readBy, withFaults } from '../../form/reading.ts';
import type { Format } from '../../i18n/format.ts';
import { writtenCents } from '../../i18n/written.ts';

/** The settings as they are being written: empty is off. */
export interface SettingsDraft {
  readonly fourEyesAboveCents: string;
}

export function settingsDraft(
  { fourEyesAboveCents: cents }: ClaimSettings,
  { eurosText }: Pick<Format, 'eurosText'>,
): SettingsDraft {
  return { fourEyesAboveCents: cents === null ? '' : eurosText(cents) };
}

/** What is to be sent; an amount that cannot be read is a fault, not off. */
export function readSettings({ fourEyesAboveCents: text }: SettingsDraft) {
  const { changeClaimSettings } = operations;
  const isOff = text.trim() === '';
  const amount = isOff ? null : writtenCents(text);
  const read = readBy<SettingsDraft, Operations['changeClaimSettings']>(changeClaimSettings, {
    fourEyesAboveCents: amount ?? null,
  });
  return withFaults(
    read,
    amount === undefined ? [['fourEyesAboveCents', 'field-invalid'] as const] : [],
  );
}
