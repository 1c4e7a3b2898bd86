/**
 * Why placements end before their time, as the region's reports count them: what comes next for the
 * client. A reason that is none of these is written in words.
 */
export const endReasons = [
  'paid-work',
  'wage-subsidised-work',
  'work-trial',
  'education',
  'labour-market-training',
  'new-period',
  'other-service',
  'work-ability-assessment',
  'unemployed-jobseeker',
  'social-assistance',
  'sickness-benefit',
  'pension',
] as const;
export type EndReason = (typeof endReasons)[number];

export function parseEndReason(text: string): EndReason | undefined {
  return endReasons.find((reason) => reason === text);
}
