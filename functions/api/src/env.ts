import * as z from 'zod';

/** Every variable a function reads; the infrastructure must supply each one to compile. */
export const envSchema = z.object({
  STAGE: z.enum(['dev', 'test', 'prod']),
  VERSION: z.string().min(1),
  LOG_LEVEL: z.enum(['DEBUG', 'INFO', 'WARN', 'ERROR']),
});
export type Env = z.infer<typeof envSchema>;

/** Of functions that work with the regions' records. */
export const regionEnvSchema = envSchema.extend({
  TABLE_NAME: z.string().min(3),
  /** The regions that people may have roles in, separated by commas. */
  REGIONS: z.string().min(1),
  /** Who says who people are: its address, what its tokens are for, and the site's name there. */
  ISSUER: z.url(),
  /** Where it publishes its keys: known beforehand, so that no start has to ask for it. */
  KEYS_URL: z.url(),
  AUDIENCE: z.string().min(1),
  CLIENT_ID: z.string().min(1),
});
export type RegionEnv = z.infer<typeof regionEnvSchema>;

/** Of the functions that seal identity codes and accounts. */
export const sealedEnvSchema = regionEnvSchema.extend({
  WRAPPING_KEY_ARN: z.string().min(1),
  MARK_KEY_ARN: z.string().min(1),
});
export type SealedEnv = z.infer<typeof sealedEnvSchema>;

/** Of functions that ask the open register of organisations. */
export const checkedEnvSchema = regionEnvSchema.extend({ REGISTER_URL: z.url() });
export type CheckedEnv = z.infer<typeof checkedEnvSchema>;

/** Of the function that signs the addresses of files. */
export const filingEnvSchema = regionEnvSchema.extend({
  QUARANTINE_BUCKET_NAME: z.string().min(3),
  RELEASED_BUCKET_NAME: z.string().min(3),
});
export type FilingEnv = z.infer<typeof filingEnvSchema>;

/** @throws when a variable is missing or wrong, by its name. */
export function readEnv<Schema extends z.ZodType>(
  schema: Schema,
  variables: Readonly<Record<string, string | undefined>> = process.env,
): z.infer<Schema> {
  return schema.parse(variables);
}
