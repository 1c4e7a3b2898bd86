import * as z from 'zod';

/**
 * What a region's draws are keyed by, made once by the server. It is a record of its own, so that it is in no
 * answer, no action and no audit event of the settings.
 */
export const sampleSeedSchema = z.strictObject({
  settingsId: z.literal('claims'),
  seed: z.string().regex(/^[0-9a-f]{64}$/),
  /** How many approvals by rule there were: of two who judged by the same records at once, one writes. */
  approvals: z.int().min(0),
});
export type SampleSeed = z.infer<typeof sampleSeedSchema>;
