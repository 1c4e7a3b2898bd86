import { findMunicipality, municipalityName } from '@jatkopolku/domain/municipality';

import { useBusinessDay } from '../../acting/use-business-day.ts';
import { useLanguage } from '../../i18n/use-language.ts';

/** A municipality in the reader's language, with what was written where that has ended; anything else as it is. */
export function useMunicipalityName(): (written: string) => string {
  const today = useBusinessDay();
  const language = useLanguage();
  return (written) => {
    const found = today && findMunicipality(written, today);
    if (found?.type !== 'in-force') return written;
    const { code, fi, sv } = found.municipality;
    const name = municipalityName(code, language);
    return written === fi || written === sv ? name : `${name} (${written})`;
  };
}
