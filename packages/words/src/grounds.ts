import type { Finding, GroundCode } from '@jatkopolku/domain/eligibility';

import { facts } from './facts.ts';
import type { Text } from './language.ts';

/** What each ground of the company check says, in plain words. */
export const grounds = {
  'company-form': {
    fi: 'Palveluntuottaja on oikeudelliselta muodoltaan yritys.',
    sv: 'Tjänsteproducenten är till sin juridiska form ett företag.',
    en: 'By its legal form the provider is a company.',
  },
  'public-enterprise': {
    fi: 'Palveluntuottaja on julkinen liikelaitos, joka voi harjoittaa elinkeinotoimintaa.',
    sv: 'Tjänsteproducenten är ett offentligt affärsverk, som kan bedriva näringsverksamhet.',
    en: 'The provider is a public enterprise, which may do business.',
  },
  'unclear-form': {
    fi: 'Oikeudellinen muoto ei kerro, onko palveluntuottaja yritys.',
    sv: 'Den juridiska formen visar inte om tjänsteproducenten är ett företag.',
    en: 'The legal form does not show whether the provider is a company.',
  },
  'association-form': {
    fi: 'Palveluntuottaja on oikeudelliselta muodoltaan yhdistys tai säätiö.',
    sv: 'Tjänsteproducenten är till sin juridiska form en förening eller stiftelse.',
    en: 'By its legal form the provider is an association or a foundation.',
  },
  'religious-form': {
    fi: 'Palveluntuottaja on seurakunta tai muu uskonnollinen yhdyskunta.',
    sv: 'Tjänsteproducenten är en församling eller ett annat religionssamfund.',
    en: 'By its legal form the provider is a parish or another religious body.',
  },
  'public-form': {
    fi: 'Palveluntuottaja on julkisyhteisö.',
    sv: 'Tjänsteproducenten är ett offentligt samfund.',
    en: 'By its legal form the provider is a public body.',
  },
  'trade-register': {
    fi: 'Palveluntuottaja on kaupparekisterissä: yhdistys tai säätiö on siellä vain, jos se harjoittaa elinkeinotoimintaa.',
    sv: 'Tjänsteproducenten finns i handelsregistret: en förening eller stiftelse finns där bara om den bedriver näringsverksamhet.',
    en: 'The provider is in the Trade Register: an association or a foundation is there only when it does business.',
  },
  'trade-register-pending': {
    fi: 'Palveluntuottajan merkintä kaupparekisteriin on aloitettu, tai sen tilanne siellä on epäselvä.',
    sv: 'En införing av tjänsteproducenten i handelsregistret har påbörjats, eller läget där är oklart.',
    en: 'An entry of the provider in the Trade Register was begun, or its standing there is unclear.',
  },
  'business-vat': {
    fi: 'Palveluntuottaja on liiketoiminnasta arvonlisäverovelvollinen.',
    sv: 'Tjänsteproducenten är momsskyldig för rörelse.',
    en: 'The provider is liable to VAT for business.',
  },
  prepayment: {
    fi: 'Palveluntuottaja on ennakkoperintärekisterissä.',
    sv: 'Tjänsteproducenten finns i förskottsuppbördsregistret.',
    en: 'The provider is in the prepayment register.',
  },
  'declares-business': {
    fi: 'Palveluntuottaja itse ilmoittaa harjoittavansa elinkeinotoimintaa.',
    sv: 'Tjänsteproducenten uppger själv att den bedriver näringsverksamhet.',
    en: 'The provider itself says that it does business.',
  },
  'declaration-missing': {
    fi: 'Palveluntuottaja ei ole ilmoittanut, harjoittaako se elinkeinotoimintaa.',
    sv: 'Tjänsteproducenten har inte uppgett om den bedriver näringsverksamhet.',
    en: 'The provider has not said whether it does business.',
  },
  'declaration-withdrawn': {
    fi: 'Palveluntuottaja ilmoitti aiemmin harjoittavansa elinkeinotoimintaa, nyt se ilmoittaa muuta.',
    sv: 'Tjänsteproducenten uppgav tidigare att den bedriver näringsverksamhet, nu uppger den något annat.',
    en: 'The provider once declared that it does business, and now declares otherwise.',
  },
  'form-differs': {
    fi: 'Rekisterin kertoma oikeudellinen muoto on toinen kuin meillä.',
    sv: 'Registret uppger en annan juridisk form än våra uppgifter.',
    en: 'The register has another legal form than our records.',
  },
  bankruptcy: {
    fi: 'Palveluntuottaja on konkurssissa.',
    sv: 'Tjänsteproducenten är i konkurs.',
    en: 'The provider is bankrupt.',
  },
  liquidation: {
    fi: 'Palveluntuottaja on selvitystilassa.',
    sv: 'Tjänsteproducenten är i likvidation.',
    en: 'The provider is in liquidation.',
  },
  restructuring: {
    fi: 'Palveluntuottaja on saneerausmenettelyssä.',
    sv: 'Tjänsteproducenten är under företagssanering.',
    en: 'The provider is under restructuring.',
  },
  ceased: {
    fi: 'Palveluntuottaja on lakannut.',
    sv: 'Tjänsteproducenten har upphört.',
    en: 'The provider has ceased.',
  },
  'read-from-extract': {
    fi: 'Luettu rekisteriotteesta.',
    sv: 'Läst ur ett registerutdrag.',
    en: 'From a register extract that somebody has read.',
  },
  'not-found': {
    fi: 'Palveluntuottajaa ei löydy YTJ:n avoimesta aineistosta. Useimpia yhdistyksiä ja säätiöitä ei siellä ole: se ei ole hyväksyntä, vaan tarvitaan rekisteriote.',
    sv: 'Tjänsteproducenten finns inte i FODS öppna data. De flesta föreningar och stiftelser finns inte där: det är inget godkännande, utan ett registerutdrag behövs.',
    en: 'The provider is not in the open data of the Business Information System (YTJ). Most associations and foundations are not there: it is no pass, a register extract is needed.',
  },
  'no-answer': {
    fi: 'Rekisteri ei antanut käyttökelpoista vastausta. Siltä kysytään uudelleen.',
    sv: 'Registret gav inget svar som kan användas. Det tillfrågas på nytt.',
    en: 'The register gave no answer that can be used. It is asked again.',
  },
} satisfies Record<GroundCode, Text>;

/** What a check comes to. */
export const findings = {
  eligible: facts.inOrder,
  review: {
    fi: 'selvitettävä',
    sv: 'ska utredas',
    en: 'to be looked into',
  },
  unknown: {
    fi: 'ei tiedossa',
    sv: 'okänt',
    en: 'not known',
  },
  excluded: facts.excluded,
} satisfies Record<Finding, Text>;
