import type { Language } from '@jatkopolku/words/language';

/** An official letter, or another document: a title, facts by name, and sections of paragraphs. */
export interface Letter {
  readonly language: Language;
  readonly sender: string;
  readonly title: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly sections: readonly {
    readonly heading: string;
    readonly paragraphs: readonly string[];
  }[];
}
