import { Logger } from '@aws-lambda-powertools/logger';

export type LogLevel = 'DEBUG' | 'INFO' | 'WARN' | 'ERROR';

/** What every log line and metric says about where it came from. */
export interface Origin {
  readonly service: string;
  readonly stage: string;
  readonly version: string;
}

export function makeLogger({ service, stage, version }: Origin, logLevel: LogLevel): Logger {
  return new Logger({ serviceName: service, logLevel, persistentKeys: { stage, version } });
}
