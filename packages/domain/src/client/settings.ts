import * as z from 'zod';

/** Longer than any region keeps a provider's sight open. */
export const MAX_SIGHT_MONTHS = 60;

/** What a region has set for its clients' data: one record, each change of which is audited. */
export const clientSettingsSchema = z.strictObject({
  settingsId: z.literal('client'),
  /** So many months after a client's last day a provider's people still see who the client is. */
  sightMonths: z.int().min(0).max(MAX_SIGHT_MONTHS),
});
export type ClientSettings = z.infer<typeof clientSettingsSchema>;

/** A region that has set nothing. */
export const defaultClientSettings: ClientSettings = { settingsId: 'client', sightMonths: 6 };
