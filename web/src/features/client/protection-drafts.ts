import { type Operations, operations } from '@jatkopolku/contracts';
import type { ClientSettings } from '@jatkopolku/domain/client';

import { readBy } from '../../form/reading.ts';

/** How long a provider's people see who a client was. */
interface SettingsDraft {
  readonly sightMonths: string;
}

export function settingsDraft({ sightMonths }: ClientSettings): SettingsDraft {
  return { sightMonths: String(sightMonths) };
}

export function readSettings({ sightMonths: months }: SettingsDraft) {
  return readBy<SettingsDraft, Operations['changeClientSettings']>(
    operations.changeClientSettings,
    { sightMonths: months.trim() === '' ? undefined : Number(months) },
  );
}

/** Why somebody looks at what is withheld. */
export interface Look {
  readonly reason: string;
}

export function readLook(draft: Look) {
  return readBy<Look, Operations['readProtectedFacts']>(operations.readProtectedFacts, draft);
}
