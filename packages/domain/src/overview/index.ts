export * from './course-months.ts';
export * from './days-left.ts';
export * from './gaps.ts';
export * from './schema.ts';
