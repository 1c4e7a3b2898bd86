/** Made by `web/words-plugin.ts` for each language. */
declare module 'virtual:words/everybody/*' {
  import type { InOneLanguage } from '@jatkopolku/words/language';
  import type { site } from '@jatkopolku/words/site';

  const words: InOneLanguage<typeof site.everybody>;
  export default words;
}

declare module 'virtual:words/signedIn/*' {
  import type { InOneLanguage } from '@jatkopolku/words/language';
  import type { site } from '@jatkopolku/words/site';

  const words: InOneLanguage<typeof site.signedIn>;
  export default words;
}
