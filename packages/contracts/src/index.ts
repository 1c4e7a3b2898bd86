export * from './api/index.ts';
export * from './import-package.ts';
export { openApiDocument } from './openapi/document.ts';
export * from './month-comparison.ts';
export * from './provider-month.ts';
export * from './report.ts';
export * from './settlement.ts';
export * from './texts/index.ts';
