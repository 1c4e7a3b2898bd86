import * as z from 'zod';

/** The positive paths onwards that a bonus is paid for (the follow-on paths of the county's contract). */
export const pathTypes = [
  'open-labour-market',
  'wage-subsidised-work',
  'degree-education',
  'labour-market-training',
  'work-trial',
] as const;

export const pathTypeSchema = z.enum(pathTypes);
export type PathType = z.infer<typeof pathTypeSchema>;

export function parsePathType(text: string): PathType | undefined {
  return pathTypes.find((path) => path === text);
}
