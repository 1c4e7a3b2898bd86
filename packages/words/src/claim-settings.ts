import { acts } from './acts.ts';
import type { Words } from './language.ts';
import { things } from './things.ts';

export const claimSettings = {
  title: things.claimSettings,
  text: {
    fi: 'Asetukset koskevat koko aluetta ja tulevat voimaan heti, myös odottaville hakemuksille. Jokainen muutos jää lokiin.',
    sv: 'Inställningarna gäller hela området och träder i kraft genast, också för ansökningar som väntar. Varje ändring loggas.',
    en: 'The settings hold for the whole region and at once, also for claims that wait. Each change is logged.',
  },
  fourEyes: { fi: 'Kaksi hyväksyjää', sv: 'Två godkännare', en: 'Two approvers' },
  above: {
    fi: 'Kun summa on yli {{amount}}',
    sv: 'När beloppet är över {{amount}}',
    en: 'When the amount is more than {{amount}}',
  },
  never: {
    fi: 'Ei käytössä: yksi hyväksyjä riittää kaikkiin summiin',
    sv: 'Används inte: en godkännare räcker för alla belopp',
    en: 'Off: one approver is enough for any amount',
  },
  change: { fi: 'Muuta asetuksia', sv: 'Ändra inställningarna', en: 'Change the settings' },
  fourEyesAbove: {
    fi: 'Kaksi hyväksyjää, kun summa on yli (euroa)',
    sv: 'Två godkännare när beloppet är över (euro)',
    en: 'Two approvers when the amount is more than (euros)',
  },
  fourEyesHint: {
    fi: 'Jätä tyhjäksi, jos yksi hyväksyjä riittää aina.',
    sv: 'Lämna tomt om en godkännare alltid räcker.',
    en: 'Leave it empty if one approver is always enough.',
  },
  byRule: {
    title: {
      fi: 'Automaattinen hyväksyminen',
      sv: 'Godkännande enligt regel',
      en: 'Approval by rule',
    },
    never: {
      fi: 'Ei käytössä: ihminen päättää jokaisen hakemuksen',
      sv: 'Används inte: en människa avgör varje ansökan',
      en: 'Off: a person decides every claim',
    },
    upTo: {
      fi: 'Puhtaat hakemukset enintään {{amount}}, jätetty {{date}} tai sen jälkeen',
      sv: 'Felfria ansökningar på högst {{amount}}, inlämnade {{date}} eller senare',
      en: 'Clean claims of {{amount}} at most, filed on {{date}} or later',
    },
    sample: {
      fi: 'Otanta ihmisen päätettäväksi',
      sv: 'Stickprov som en människa avgör',
      en: 'Sample for a person',
    },
    shares: {
      fi: 'Kaikista {{all}} %, yli {{amount}} hakemuksista {{large}} %, riskillisistä {{risk}} %',
      sv: '{{all}} % av alla, {{large}} % av dem på över {{amount}}, {{risk}} % av dem med en risk',
      en: '{{all}} % of all, {{large}} % of those above {{amount}}, {{risk}} % of those with a risk',
    },
    isOn: {
      fi: 'Hyväksy puhtaat hakemukset automaattisesti',
      sv: 'Godkänn felfria ansökningar enligt regel',
      en: 'Approve clean claims by rule',
    },
    text: {
      fi: 'Sääntö hyväksyy hakemuksen heti, kun se jätetään, jos kaikki tarkistukset menevät läpi ja liitteet ovat kunnossa. Ihminen päättää aina poimitut, kahden hyväksyjän summat ja hakemukset, joista on kysytty jotain. Palveluntuottaja näkee, että sääntö päätti, muttei otantaa.',
      sv: 'Regeln godkänner en ansökan genast när den lämnas in, om alla kontroller går igenom och bilagorna finns. En människa avgör alltid de dragna, belopp som kräver två godkännare och ansökningar som någon har frågat om. Tjänsteproducenten ser att en regel avgjorde, men inte stickprovet.',
      en: 'The rule approves a claim at once when it is filed, if all checks pass and its evidence is complete. A person always decides those that are drawn, amounts that take two approvers, and claims that somebody has asked about. The provider sees that a rule decided, not the sample.',
    },
    upToCents: {
      fi: 'Enintään (euroa)',
      sv: 'Högst (euro)',
      en: 'Up to (euros)',
    },
    upToHint: {
      fi: 'Ei yli kahden hyväksyjän rajan.',
      sv: 'Inte över gränsen för två godkännare.',
      en: 'Not above the limit for two approvers.',
    },
    inForceFrom: {
      fi: 'Ensimmäinen jättöpäivä',
      sv: 'Första inlämningsdag',
      en: 'First day of filing',
    },
    fromHint: {
      fi: 'Tänään tai myöhemmin: päätöskirje kertoo päivän. Sitä ennen jätetyt odottavat ihmistä.',
      sv: 'I dag eller senare: beslutsbrevet anger dagen. Det som lämnats in före väntar på en människa.',
      en: 'Today or later: the letter of the decision says it. What was filed before waits for a person.',
    },
    samplePercent: {
      fi: 'Otanta kaikista (%)',
      sv: 'Stickprov av alla (%)',
      en: 'Sample of all (%)',
    },
    sampleHint: {
      fi: 'Näin monta sadasta puhtaasta hakemuksesta poimitaan arvalla ihmiselle. Muut sääntö hyväksyy.',
      sv: 'Så många av hundra felfria ansökningar lottas till en människa. Resten godkänner regeln.',
      en: 'So many of a hundred clean claims are drawn for a person. The rule approves the others.',
    },
    largeAboveCents: {
      fi: 'Suuri hakemus on yli (euroa)',
      sv: 'En stor ansökan är över (euro)',
      en: 'A large claim is above (euros)',
    },
    largePercent: {
      fi: 'Otanta suurista (%)',
      sv: 'Stickprov av stora (%)',
      en: 'Sample of large claims (%)',
    },
    riskPercent: {
      fi: 'Otanta riskillisistä (%)',
      sv: 'Stickprov av dem med en risk (%)',
      en: 'Sample of claims with a risk (%)',
    },
    riskHint: {
      fi: 'Riski on palveluntuottajan ensimmäinen hakemus, {{setbackMonths}} kuukauden aikana hylätty tai takaisin peritty bonus, toisessakin hakemuksessa oleva tiedosto tai paikka, jota rekisteri ei tunne. Kirjoita sata, jos ihmisen pitää päättää ne kaikki.',
      sv: 'En risk är tjänsteproducentens första ansökan, en bonus som avslagits eller återkrävts inom {{setbackMonths}} månader, en fil som finns i en annan ansökan eller en plats som registret inte känner till. Skriv hundra om en människa ska avgöra alla.',
      en: 'A risk is a provider’s first claim, a bonus rejected or clawed back within {{setbackMonths}} months, a file that is in another claim, or a place that the register does not know. Write a hundred to leave all of them to a person.',
    },
  },
  save: acts.save,
  wasSaved: {
    fi: 'Asetukset on tallennettu.',
    sv: 'Inställningarna har sparats.',
    en: 'The settings are saved.',
  },
} satisfies Words;
