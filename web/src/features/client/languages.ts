/** Languages that clients of the regions speak most, as codes of ISO 639-1. */
const codes = ['fi', 'sv', 'en', 'ru', 'et', 'uk', 'ar', 'so', 'fa', 'ku', 'th', 'vi'] as const;

/** To choose from, with the one that is on the record already. */
export function languageChoices(known: string): readonly string[] {
  const isOther = known !== '' && !codes.some((code) => code === known);
  return isOther ? [...codes, known] : codes;
}
