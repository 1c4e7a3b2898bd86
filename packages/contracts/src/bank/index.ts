export * from './pain-001.ts';
export * from './remittance-text.ts';
