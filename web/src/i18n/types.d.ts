import type { SiteWords } from './i18n.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: SiteWords['everybody'] & SiteWords['home'] & SiteWords['pages'];
  }
}
