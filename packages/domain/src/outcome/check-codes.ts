import type { ProblemCode } from '@jatkopolku/kernel';

/** What is looked at before a claim is taken, in the order in which the terms are listed (EOAK/348/2021, 1.3.2). */
export const claimCheckCodes = [
  'invalid-date',
  'invalid-business-id',
  'unknown-placement',
  'path-not-in-tariff',
  'path-outside-window',
  'claim-late',
  'inside-own-organisation',
  'no-attended-day',
  'claim-before-start',
  'already-claimed',
  'agreement-not-in-force',
  'path-end-wrong',
  'weekly-hours-wrong',
  'path-too-short',
  'counterpart-not-company',
  'evidence-missing',
] as const satisfies readonly ProblemCode[];
export type ClaimCheckCode = (typeof claimCheckCodes)[number];
