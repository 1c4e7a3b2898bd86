import type { LetterLanguage } from '@jatkopolku/words/language';

/** An official letter: a title, facts by name, and sections of paragraphs. */
export interface Letter {
  readonly language: LetterLanguage;
  readonly sender: string;
  readonly title: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly sections: readonly {
    readonly heading: string;
    readonly paragraphs: readonly string[];
  }[];
}
