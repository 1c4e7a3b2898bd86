/** Made by `web/words-plugin.ts` for each language. */
declare module 'virtual:words/everybody/*' {
  import type { InOneLanguage } from '@jatkopolku/words/language';
  import type { site } from '@jatkopolku/words/site';

  const words: InOneLanguage<typeof site.everybody>;
  export default words;
}

declare module 'virtual:words/home/*' {
  import type { InOneLanguage } from '@jatkopolku/words/language';
  import type { site } from '@jatkopolku/words/site';

  const words: InOneLanguage<typeof site.home>;
  export default words;
}

declare module 'virtual:words/pages/*' {
  import type { InOneLanguage } from '@jatkopolku/words/language';
  import type { site } from '@jatkopolku/words/site';

  const words: InOneLanguage<typeof site.pages>;
  export default words;
}
