export * from './claim-flags.ts';
export * from './claim-room.ts';
export * from './evidence.ts';
export * from './filing-day.ts';
export * from './lifecycle.ts';
export * from './rules.ts';
export * from './schema.ts';
export * from './steps.ts';
