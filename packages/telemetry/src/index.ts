export * from './log-codes.ts';
export * from './log.ts';
export * from './logger.ts';
export * from './metrics.ts';
export * from './observe.ts';
