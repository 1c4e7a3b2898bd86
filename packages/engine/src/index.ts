export { damageIn } from './check-data-file.ts';
export { EngineUnavailable, type ResolveBinary } from './engine-binary.ts';
export { type EngineHandle, type EngineOptions, openEngine } from './open-engine.ts';
