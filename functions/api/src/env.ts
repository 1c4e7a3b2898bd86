import * as z from 'zod';

/** Every variable the function reads; the infrastructure must supply each one to compile. */
export const envSchema = z.object({
  STAGE: z.enum(['dev', 'test', 'prod']),
  VERSION: z.string().min(1),
  LOG_LEVEL: z.enum(['DEBUG', 'INFO', 'WARN', 'ERROR']),
});

export type Env = z.infer<typeof envSchema>;

export function readEnv(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): Env {
  return envSchema.parse(variables);
}
