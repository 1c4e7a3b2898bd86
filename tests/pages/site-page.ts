export const languages = ['fi', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** What tests know of a page. */
export interface SitePage {
  /** Who opens it; nobody for a page that needs no signing in. */
  readonly person: string | undefined;
  readonly headings: Record<Language, string>;
  /** Where the browser’s title says less than the heading: names stay out of its history. */
  readonly titles?: Record<Language, string>;
  /** Opened at this address when there is more to see than at the bare path. */
  readonly address?: string;
  /** Makes what the page shows where the demo has none, at the address of its server; again it makes nothing. */
  readonly prepare?: (origin: string) => Promise<void>;
  /** Seen when the page has got what it shows. */
  readonly ready?: string;
}
