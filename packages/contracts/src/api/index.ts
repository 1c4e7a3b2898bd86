export * from './api-client.ts';
export { signRefused } from './fields.ts';
export { reportNames } from './insight.ts';
export * from './limits.ts';
export * from './operation.ts';
export * from './operations.ts';
export * from './problem-details.ts';
export { problemDocument } from './problem-document.ts';
export { type NamedRecord, type SubjectKind, subjectKeys } from './subject.ts';
