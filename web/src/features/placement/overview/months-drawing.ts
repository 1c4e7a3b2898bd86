import type { CourseMonth } from '@jatkopolku/domain/overview';
import type { Month } from '@jatkopolku/kernel';

export const drawnParts = ['attended', 'absent', 'notArranged'] as const;
export type DrawnPart = (typeof drawnParts)[number];

/** Heights and places in hundredths of the picture. */
interface DrawnBlock {
  readonly part: DrawnPart;
  readonly from: number;
  readonly height: number;
}

export interface DrawnMonth {
  readonly month: Month;
  readonly x: number;
  readonly width: number;
  /** How high the frame of what was planned is. */
  readonly planned: number;
  /** What came of it, one upon the other. */
  readonly blocks: readonly DrawnBlock[];
}

/** Of a month's place so much is its bar. */
const BAR = 0.75;
/** A bar is no wider, however few the months are. */
const WIDEST = 10;

/** The months side by side, all to one scale. */
export function drawMonths(months: readonly CourseMonth[]): DrawnMonth[] {
  const most = Math.max(1, ...months.flatMap((one) => [one.planned, happenedIn(one)]));
  const place = Math.min(100 / months.length, WIDEST / BAR);
  const share = (days: number) => (days / most) * 100;
  return months.map((one, at) => ({
    month: one.month,
    x: (at + (1 - BAR) / 2) * place,
    width: BAR * place,
    planned: share(one.planned),
    blocks: drawnParts.map((part, index) => {
      const below = drawnParts.slice(0, index).reduce((sum, each) => sum + one[each], 0);
      return { part, from: share(below), height: share(one[part]) };
    }),
  }));
}

/** The figures of all months together. */
export function totalOf(months: readonly CourseMonth[]) {
  const sum = (part: DrawnPart | 'planned') => months.reduce((total, one) => total + one[part], 0);
  return {
    planned: sum('planned'),
    attended: sum('attended'),
    absent: sum('absent'),
    notArranged: sum('notArranged'),
  };
}

function happenedIn(month: CourseMonth): number {
  return drawnParts.reduce((sum, part) => sum + month[part], 0);
}
