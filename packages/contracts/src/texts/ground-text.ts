import type { Finding, GroundCode } from '@jatkopolku/domain/eligibility';
import { findings, grounds } from '@jatkopolku/words/grounds';
import type { Language } from '@jatkopolku/words/language';

/** What a ground of the company check says. */
export function groundText(code: GroundCode, language: Language): string {
  return grounds[code][language];
}

/** What a check comes to. */
export function findingText(finding: Finding, language: Language): string {
  return findings[finding][language];
}
