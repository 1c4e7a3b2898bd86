export * from './changes.ts';
export * from './entries.ts';
export * from './history-fields.ts';
export * from './reading.ts';
export * from './recorded.ts';
export * from './rights.ts';
export * from './events.ts';
