import type { SignalCode } from '@jatkopolku/domain/outcome';

import type { Text, Words } from './language.ts';
import { things } from './things.ts';

export const claimSignals = {
  title: things.claimSignals,
  text: {
    fi: 'Havainto ei ole päätös eikä todiste: katso hakemukset, ennen kuin kysyt. Se ei vaikuta siihen, miten hakemus tarkistetaan tai päätetään. Palveluntuottajat eivät näe tätä sivua.',
    sv: 'En iakttagelse är varken ett beslut eller ett bevis: se på ansökningarna innan du frågar. Den påverkar inte hur en ansökan kontrolleras eller avgörs. Tjänsteproducenterna ser inte den här sidan.',
    en: 'A signal is no decision, and no proof: look at the claims before you ask. It changes nothing in how a claim is checked or decided. Providers do not see this page.',
  },
  small: {
    fi: 'Pienistä määristä ei tehdä havaintoja: muutaman hakemuksen osuus voi olla mikä vain sattumalta.',
    sv: 'Små antal ger inga iakttagelser: andelen av några få ansökningar kan bli vad som helst av en slump.',
    en: 'Small numbers never make a signal: of a few claims, any share can come about by chance.',
  },
  period: { fi: 'Milloin haettu', sv: 'När ansökan gjordes', en: 'When they were filed' },
  pastYear: { fi: 'Kulunut vuosi', sv: 'Det senaste året', en: 'The past year' },
  looked_one: {
    fi: 'Katsottiin {{count}} hakemus.',
    sv: '{{count}} ansökan granskades.',
    en: '{{count}} claim was looked at.',
  },
  looked_other: {
    fi: 'Katsottiin {{count}} hakemusta.',
    sv: '{{count}} ansökningar granskades.',
    en: '{{count}} claims were looked at.',
  },
  none: {
    fi: 'Hakemuksista ei tehty havaintoja.',
    sv: 'Inga iakttagelser gjordes om ansökningarna.',
    en: 'There are no signals in them.',
  },
  more: {
    fi: 'Jaksoja on enemmän kuin käytiin läpi: osa palanneista asiakkaista voi puuttua.',
    sv: 'Det finns fler perioder än som gicks igenom: en del klienter som har kommit tillbaka kan saknas.',
    en: 'There are more placements than were looked through: some clients who are back may be missing.',
  },
  caption: { fi: 'Havainnot', sv: 'Iakttagelser', en: 'Signals' },
  signal: { fi: 'Havainto', sv: 'Iakttagelse', en: 'Signal' },
  claims: { fi: 'Katso hakemukset', sv: 'Se på ansökningarna', en: 'Look at the claims' },
  claim: things.claim,
  byClaim: {
    fi: 'Havaintojen hakemukset, eniten havaintoja ensin',
    sv: 'Iakttagelsernas ansökningar, de med flest iakttagelser först',
    en: 'The claims of the signals, those of most signals first',
  },
  pathStarts: { fi: 'Polku alkaa', sv: 'Vägen börjar', en: 'Path starts' },
  region: things.wholeRegion,
  codes: {
    'late-in-window': {
      fi: 'Polut alkavat juuri ennen määräajan loppua',
      sv: 'Vägarna börjar just innan tidsfristen går ut',
      en: 'Paths start just before their time limit ends',
    },
    'same-counterpart': {
      fi: 'Sama työnantaja tai oppilaitos monessa hakemuksessa',
      sv: 'Samma arbetsgivare eller läroanstalt i många ansökningar',
      en: 'The same employer or school in many claims',
    },
    'one-worker': {
      fi: 'Yksi työntekijä tekee suuren osan hakemuksista',
      sv: 'En anställd gör en stor del av ansökningarna',
      en: 'One worker files a large share of the claims',
    },
    'client-returned': {
      fi: 'Asiakas palasi uudelle jaksolle pian bonuksen jälkeen',
      sv: 'Klienten kom tillbaka till en ny period strax efter bonusen',
      en: 'The client is back in a new placement soon after the bonus',
    },
  } satisfies Record<SignalCode, Text>,
  facts: {
    'late-in-window': {
      fi: '{{many}}/{{of}} hakemuksessa polku alkaa määräajan viimeisten {{days}} päivän aikana.',
      sv: 'I {{many}} av {{of}} ansökningar börjar vägen under tidsfristens sista {{days}} dagar.',
      en: 'In {{many}} of {{of}} claims the path starts on the last {{days}} days on which it could.',
    },
    'same-counterpart': {
      fi: '{{counterpart}}: {{many}}/{{of}} hakemuksessa.',
      sv: '{{counterpart}}: i {{many}} av {{of}} ansökningar.',
      en: '{{counterpart}}: in {{many}} of {{of}} claims.',
    },
    'one-worker': {
      fi: '{{worker}} on tehnyt {{many}}/{{of}} hakemusta; hakemuksia voi tehdä {{workers}} työntekijää.',
      sv: '{{worker}} har gjort {{many}} av {{of}} ansökningar; {{workers}} anställda kan göra ansökningar.',
      en: '{{worker}} filed {{many}} of {{of}} claims; {{workers}} workers can file.',
    },
    'client-returned': {
      fi: 'Bonus hyväksyttiin {{bonusOn}}; uusi jakso {{placementId}} alkaa {{startsOn}}.',
      sv: 'Bonusen godkändes {{bonusOn}}; den nya perioden {{placementId}} börjar {{startsOn}}.',
      en: 'The bonus was approved on {{bonusOn}}; the new placement {{placementId}} begins on {{startsOn}}.',
    },
  } satisfies Record<SignalCode, Text>,
  bounds: {
    'late-in-window': {
      fi: 'Havainto, kun näin alkaa vähintään {{least}} hakemuksen polku ja {{percent}} % vähintään {{outOf}} hakemuksesta. Mukana ovat määräajat, jotka kestävät vähintään {{windowDays}} päivää: lyhyessä jokainen polku alkaa lähellä loppua.',
      sv: 'En iakttagelse när minst {{least}} vägar och {{percent}} % av minst {{outOf}} ansökningar börjar så. Räknas när tidsfristen är minst {{windowDays}} dagar: i en kort tidsfrist börjar varje väg nära slutet.',
      en: 'A signal from {{least}} claims and {{percent}} % of at least {{outOf}} on. Only windows of {{windowDays}} days or more count: in a short one every path starts near the end.',
    },
    'same-counterpart': {
      fi: 'Havainto, kun samassa paikassa on vähintään {{least}} hakemusta ja {{percent}} % vähintään {{outOf}} hakemuksesta. Hyvä yhteistyö voi näyttää samalta.',
      sv: 'En iakttagelse när samma ställe har minst {{least}} ansökningar och {{percent}} % av minst {{outOf}}. Ett gott samarbete kan se likadant ut.',
      en: 'A signal from {{least}} claims and {{percent}} % of at least {{outOf}} on. Good cooperation can look the same.',
    },
    'one-worker': {
      fi: 'Havainto, kun työntekijöitä on vähintään {{workers}} ja yhdellä on vähintään {{least}} hakemusta ja {{percent}} % vähintään {{outOf}} hakemuksesta. Sovittu työnjako voi näyttää samalta.',
      sv: 'En iakttagelse när det finns minst {{workers}} anställda och en av dem har minst {{least}} ansökningar och {{percent}} % av minst {{outOf}}. En avtalad arbetsfördelning kan se likadan ut.',
      en: 'A signal where {{workers}} workers or more can file and one has {{least}} claims and {{percent}} % of at least {{outOf}} or more. An agreed division of work can look the same.',
    },
    'client-returned': {
      fi: 'Havainto, kun uusi jakso alkaa viimeistään {{weeks}} viikkoa bonuksen jälkeen. Se on tieto yhdestä hakemuksesta, ei palveluntuottajasta.',
      sv: 'En iakttagelse när en ny period börjar högst {{weeks}} veckor efter bonusen. Den säger något om en ansökan, inte om tjänsteproducenten.',
      en: 'A signal when a new placement begins {{weeks}} weeks after the bonus at the latest. It is a fact of one claim, and says nothing of the provider.',
    },
  } satisfies Record<SignalCode, Text>,
} satisfies Words;
