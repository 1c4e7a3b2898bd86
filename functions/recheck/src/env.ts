import * as z from 'zod';

/** Every variable the function reads; the infrastructure must supply each one to compile. */
export const envSchema = z.object({
  STAGE: z.enum(['dev', 'test', 'prod']),
  VERSION: z.string().min(1),
  LOG_LEVEL: z.enum(['DEBUG', 'INFO', 'WARN', 'ERROR']),
  TABLE_NAME: z.string().min(3),
  /** The regions whose providers are asked about, separated by commas. */
  REGIONS: z.string().min(1),
  REGISTER_URL: z.url(),
});
export type RecheckEnv = z.infer<typeof envSchema>;
