import { acts } from './acts.ts';
import { facts } from './facts.ts';
import { faults } from './faults.ts';
import type { Words } from './language.ts';
import { things } from './things.ts';

export const option = {
  title: things.options,
  text: {
    fi: 'Mihin asti kukin puitesopimus ja sopimus kestää, ja mistä on päätettävä mihin mennessä.',
    sv: 'Hur länge varje ramavtal och avtal löper, och vad som ska beslutas senast när.',
    en: 'How long each framework and agreement runs, and what is to be decided by when.',
  },
  none: {
    fi: 'Puitesopimuksia ei vielä ole.',
    sv: 'Det finns inga ramavtal ännu.',
    en: 'There are no frameworks yet.',
  },
  noneAsked: {
    fi: 'Tällaisia ei ole. Valitse yltä toisin.',
    sv: 'Det finns inget sådant. Välj annorlunda ovan.',
    en: 'Nothing is like that. Choose otherwise above.',
  },
  filters: {
    title: acts.show,
    framework: things.framework,
    lot: things.lot,
    what: { fi: 'Mitkä', sv: 'Vilka', en: 'What' },
    open: {
      fi: 'Vain päätettävät',
      sv: 'Bara det som ska beslutas',
      en: 'Only what is to be decided',
    },
    all: facts.all,
  },
  views: {
    title: facts.view,
    drawn: { fi: 'Kaavio', sv: 'Diagram', en: 'Chart' },
    table: { fi: 'Taulukko', sv: 'Tabell', en: 'Table' },
  },
  groups: {
    whole_one: { fi: 'Ainoa sopimus', sv: 'Det enda avtalet', en: 'The only agreement' },
    whole_other: {
      fi: 'Kaikki {{count}} sopimusta',
      sv: 'Alla {{count}} avtal',
      en: 'All {{count}} agreements',
    },
    whole_zero: { fi: 'Sopimuksia ei vielä ole', sv: 'Inga avtal ännu', en: 'No agreements yet' },
    lot: things.lotNamed,
    some: {
      fi: 'Osa-alue {{lot}}, sen sopimuksista {{count}}',
      sv: 'Del {{lot}}, {{count}} av dess avtal',
      en: 'Lot {{lot}}, {{count}} of its agreements',
    },
    members_one: things.agreementCount,
    members_other: {
      fi: '{{count}} sopimusta yksitellen',
      sv: '{{count}} avtal ett för ett',
      en: '{{count}} agreements, one by one',
    },
  },
  picture: {
    fi: '{{whose}}: peruskausi {{term}}. {{options}}',
    sv: '{{whose}}: grundperiod {{term}}. {{options}}',
    en: '{{whose}}: term {{term}}. {{options}}',
  },
  pictureOption: {
    fi: 'Optio {{no}} {{term}}: {{standing}}.',
    sv: 'Option {{no}} {{term}}: {{standing}}.',
    en: 'Option {{no}} {{term}}: {{standing}}.',
  },
  standings: {
    used: { fi: 'käytössä', sv: 'utnyttjad', en: 'used' },
    left: facts.optionLeft,
    open: {
      fi: 'päätettävä viimeistään {{date}}',
      sv: 'ska beslutas senast {{date}}',
      en: 'to be decided by {{date}}',
    },
    later: {
      fi: 'edellisen option jälkeen',
      sv: 'efter den föregående optionen',
      en: 'after the option before it',
    },
    lapsed: { fi: 'rauennut', sv: 'förfallen', en: 'lapsed' },
  },
  legend: {
    fi: 'Mitä värit ja viivat tarkoittavat',
    sv: 'Vad färgerna och linjerna betyder',
    en: 'What the colours and lines mean',
  },
  legendOf: {
    base: facts.baseTerm,
    used: { fi: 'Optio käytössä', sv: 'Utnyttjad option', en: 'Option in use' },
    open: { fi: 'Päätettävä', sv: 'Ska beslutas', en: 'To be decided' },
    later: { fi: 'Myöhemmin', sv: 'Senare', en: 'Later' },
    left: {
      fi: 'Päätetty olla käyttämättä',
      sv: 'Beslutat att inte utnyttjas',
      en: 'Decided not to be used',
    },
    lapsed: facts.lapsed,
    notice: facts.noticeBy,
    today: facts.today,
  },
  propose: { fi: 'Ehdota päätöstä', sv: 'Föreslå ett beslut', en: 'Propose a decision' },
  proposeFor: { fi: ': {{whose}}', sv: ': {{whose}}', en: ': {{whose}}' },
  waitsFor: {
    fi: 'Päätös odottaa vahvistamista.',
    sv: 'Ett beslut väntar på att bekräftas.',
    en: 'A decision waits to be confirmed.',
  },
  columns: {
    agreement: things.agreement,
    lot: things.lot,
    base: facts.baseTerm,
    option: things.optionNo,
    ends: facts.ends,
  },
  tableCaption: {
    fi: '{{framework}}, tilanne {{date}}',
    sv: '{{framework}}, läget {{date}}',
    en: '{{framework}}, as of {{date}}',
  },
  decisions: {
    title: { fi: 'Päätökset', sv: 'Beslut', en: 'Decisions' },
    none: {
      fi: 'Päätöksiä ei ole vielä ehdotettu.',
      sv: 'Inget beslut har föreslagits ännu.',
      en: 'No decision has been proposed yet.',
    },
  },
  one: {
    fi: 'Päätös optiosta {{no}}',
    sv: 'Beslut om option {{no}}',
    en: 'Decision on option {{no}}',
  },
  about: {
    use: {
      fi: 'Optio {{no}} otetaan käyttöön',
      sv: 'Option {{no}} utnyttjas',
      en: 'Option {{no}} is used',
    },
    leave: {
      fi: 'Optiota {{no}} ei käytetä',
      sv: 'Option {{no}} utnyttjas inte',
      en: 'Option {{no}} is not used',
    },
  },
  scope: {
    all: {
      fi: 'kaikki puitesopimuksen sopimukset',
      sv: 'alla avtal i ramavtalet',
      en: 'every agreement of the framework',
    },
    lot: {
      fi: 'kaikki osa-alueen {{lot}} sopimukset',
      sv: 'alla avtal i del {{lot}}',
      en: 'every agreement of lot {{lot}}',
    },
    lotShort: things.lotInSentence,
    some_one: things.agreementCount,
    some_other: things.agreementsCount,
    except_one: { fi: 'paitsi {{count}}', sv: 'utom {{count}}', en: 'but for {{count}}' },
    except_other: { fi: 'paitsi {{count}}', sv: 'utom {{count}}', en: 'but for {{count}}' },
  },
  all: { fi: 'Kaikki optiot', sv: 'Alla optioner', en: 'All options' },
  facts: {
    what: { fi: 'Mitä päätetään', sv: 'Vad som beslutas', en: 'What' },
    framework: things.framework,
    whom: { fi: 'Ketä koskee', sv: 'Vem det gäller', en: 'For whom' },
    term: { fi: 'Optiokausi', sv: 'Optionsperiod', en: 'Term of the option' },
    noticeBy: facts.noticeBy,
    reason: facts.grounds,
    conditions: { fi: 'Option ehdot', sv: 'Optionens villkor', en: 'Conditions of the option' },
    proposed: { fi: 'Ehdotettu', sv: 'Föreslaget', en: 'Proposed' },
    confirmed: { fi: 'Vahvistettu', sv: 'Bekräftat', en: 'Confirmed' },
    refused: { fi: 'Hylätty', sv: 'Avvisat', en: 'Refused' },
    withdrawn: { fi: 'Peruttu', sv: 'Återtaget', en: 'Taken back' },
    why: facts.why,
    state: facts.situation,
    law: { fi: 'Oikeusperuste', sv: 'Rättslig grund', en: 'Legal ground' },
  },
  law: {
    fi: 'Sopimuksen optiolauseke; 1397/2016 136 §:n 2 momentin 1 kohta: uutta hankintaa ei tarvita.',
    sv: 'Avtalets optionsklausul; 1397/2016 136 § 2 mom. 1 punkten: ingen ny upphandling behövs.',
    en: 'The option clause of the contract; 1397/2016 §136.2(1): no new procurement is needed.',
  },
  term: { fi: '{{start}} – {{end}}', sv: '{{start}} – {{end}}', en: '{{start}} – {{end}}' },
  form: {
    title: {
      fi: 'Ehdota päätöstä optiosta',
      sv: 'Föreslå ett beslut om en option',
      en: 'Propose a decision on an option',
    },
    text: {
      fi: 'Toinen henkilö vahvistaa sen. Sitten asiasta ilmoitetaan palveluntuottajille.',
      sv: 'En andra person bekräftar det. Sedan meddelas tjänsteproducenterna.',
      en: 'A second person confirms it. Then the providers are notified.',
    },
    framework: things.framework,
    option: { fi: 'Mikä optio', sv: 'Vilken option', en: 'Which option' },
    optionOf: {
      fi: 'Optio {{no}}: {{term}}, ilmoitettava viimeistään {{noticeBy}}',
      sv: 'Option {{no}}: {{term}}, ska meddelas senast {{noticeBy}}',
      en: 'Option {{no}}: {{term}}, notice by {{noticeBy}}',
    },
    noneOpen: {
      fi: 'Tässä puitesopimuksessa ei ole optiota, josta voisi päättää tänään.',
      sv: 'Ramavtalet har ingen option som kan beslutas i dag.',
      en: 'This framework has no option that could be decided today.',
    },
    use: facts.whatIsDecided,
    uses: {
      use: { fi: 'Optio otetaan käyttöön', sv: 'Optionen utnyttjas', en: 'The option is used' },
      leave: {
        fi: 'Optiota ei käytetä',
        sv: 'Optionen utnyttjas inte',
        en: 'The option is not used',
      },
    },
    scope: { fi: 'Ketä päätös koskee', sv: 'Vem beslutet gäller', en: 'For whom' },
    scopes: {
      all: {
        fi: 'Kaikkia puitesopimuksen sopimuksia',
        sv: 'Alla avtal i ramavtalet',
        en: 'All agreements of the framework',
      },
      lot: {
        fi: 'Osa-aluetta {{lot}}: {{name}}',
        sv: 'Del {{lot}}: {{name}}',
        en: 'Lot {{lot}}: {{name}}',
      },
      some: {
        fi: 'Valitsemiani sopimuksia',
        sv: 'Avtal som jag väljer',
        en: 'Agreements that I choose',
      },
    },
    chosen: things.agreements,
    chosenHint: {
      fi: 'Merkitse ne, joita päätös koskee.',
      sv: 'Markera de avtal som beslutet gäller.',
      en: 'Tick those for which it is decided.',
    },
    exceptHint: {
      fi: 'Poista merkki niiltä, joita päätös ei koske. Uusi päivähinta on voimassa option ensimmäisestä päivästä; jätä se tyhjäksi, jos hinta ei muutu.',
      sv: 'Ta bort markeringen från de avtal som beslutet inte gäller. Ett nytt dagspris gäller från optionens första dag; lämna det tomt om priset inte ändras.',
      en: 'Take the tick away from those for which it is not decided. A new day price counts from the option’s first day; leave it empty when the price stays.',
    },
    chooseAll: { fi: 'Merkitse kaikki', sv: 'Markera alla', en: 'Tick all' },
    chooseNone: { fi: 'Poista merkit', sv: 'Ta bort markeringarna', en: 'Tick none' },
    priceNow: { fi: 'nyt {{price}}', sv: 'nu {{price}}', en: 'now {{price}}' },
    newPrice: { fi: 'Uusi päivähinta, €', sv: 'Nytt dagspris, €', en: 'New day price, €' },
    newPriceOf: {
      fi: 'Uusi päivähinta: {{name}}, euroa',
      sv: 'Nytt dagspris: {{name}}, euro',
      en: 'New day price of {{name}}, euros',
    },
    reason: facts.grounds,
    reasonHint: {
      fi: 'Miksi optio otetaan käyttöön tai jätetään käyttämättä: tarve, palvelun tulokset, hinta.',
      sv: 'Varför optionen utnyttjas eller inte: behov, tjänstens resultat, pris.',
      en: 'Why the option is used or not: need, how the service has done, price.',
    },
    conditions: {
      fi: 'Sopimuksen ehdot option käytölle',
      sv: 'Avtalets villkor för optionen',
      en: 'The contract’s conditions of the option',
    },
    seen: {
      fi: 'Olen katsonut nämä ehdot',
      sv: 'Jag har sett på dessa villkor',
      en: 'I have looked at these conditions',
    },
    submit: acts.propose,
    wasProposed: {
      fi: 'Päätöstä on ehdotettu. Toinen henkilö vahvistaa sen.',
      sv: 'Beslutet är föreslaget. En andra person bekräftar det.',
      en: 'The decision is proposed. A second person confirms it.',
    },
    faults: {
      framework: {
        fi: 'Valitse puitesopimus.',
        sv: 'Välj ramavtalet.',
        en: 'Choose the framework.',
      },
      option: { fi: 'Valitse optio.', sv: 'Välj optionen.', en: 'Choose the option.' },
      use: faults.verdict,
      scope: {
        fi: 'Valitse, ketä päätös koskee.',
        sv: 'Välj vem beslutet gäller.',
        en: 'Choose for whom.',
      },
      chosen: {
        fi: 'Valitse vähintään yksi ja enintään {{most}} sopimusta; useammista päätä osa-alueittain.',
        sv: 'Välj minst ett och högst {{most}} avtal; besluta om fler per del.',
        en: 'Choose at least one agreement, at most {{most}}; for more, decide by lot.',
      },
      prices: {
        fi: 'Hinta on euroja, kuten 26,50, enintään {{maxDayPrice}}.',
        sv: 'Ett pris är euro, till exempel 26,50, högst {{maxDayPrice}}.',
        en: 'A price is euros such as 26,50, at most {{maxDayPrice}}.',
      },
      reason: { fi: 'Kirjoita perustelut.', sv: 'Skriv motiveringen.', en: 'Write the grounds.' },
      seen: {
        fi: 'Katso ehdot ja merkitse ne katsotuiksi.',
        sv: 'Se på villkoren och markera att du har gjort det.',
        en: 'Look at the conditions and tick that you have.',
      },
    },
  },
  reach: {
    title: { fi: 'Ketä päätös koskee', sv: 'Vem beslutet gäller', en: 'Whom it reaches' },
    reached_one: {
      fi: 'Päätös koskee {{count}} sopimusta.',
      sv: 'Beslutet gäller {{count}} avtal.',
      en: 'The decision reaches {{count}} agreement.',
    },
    reached_other: {
      fi: 'Päätös koskee {{count}} sopimusta.',
      sv: 'Beslutet gäller {{count}} avtal.',
      en: 'The decision reaches {{count}} agreements.',
    },
    leftOut_one: {
      fi: '{{count}} jää pois:',
      sv: '{{count}} lämnas utanför:',
      en: '{{count}} is left out:',
    },
    leftOut_other: {
      fi: '{{count}} jää pois:',
      sv: '{{count}} lämnas utanför:',
      en: '{{count}} are left out:',
    },
    noAddress: {
      fi: 'ei sähköpostiosoitetta: ilmoita muulla tavalla ja kirjaa kuittaus',
      sv: 'ingen e-postadress: meddela på annat sätt och anteckna kvitteringen',
      en: 'no e-mail address: inform the provider in another way and record the acknowledgement',
    },
    withoutAddress_one: {
      fi: '{{count}} palveluntuottajalla ei ole sähköpostiosoitetta: päätös näkyy vain Jatkopolussa, joten ilmoita siitä muulla tavalla.',
      sv: '{{count}} tjänsteproducent har ingen e-postadress: beslutet syns bara i Jatkopolku, så meddela på annat sätt.',
      en: '{{count}} provider has no e-mail address: the decision is only shown in Jatkopolku, so inform them in another way.',
    },
    withoutAddress_other: {
      fi: '{{count}} sopimuksen palveluntuottajalla ei ole sähköpostiosoitetta: päätös näkyy vain Jatkopolussa, joten ilmoita siitä muulla tavalla.',
      sv: 'Tjänsteproducenten har ingen e-postadress i {{count}} avtal: beslutet syns bara i Jatkopolku, så meddela på annat sätt.',
      en: 'The provider has no e-mail address in {{count}} agreements: the decision is only shown in Jatkopolku, so inform them in another way.',
    },
    newPrice: {
      fi: '{{before}} → {{after}} / päivä {{date}} alkaen',
      sv: '{{before}} → {{after}} per dag från {{date}}',
      en: '{{before}} → {{after}} a day from {{date}}',
    },
  },
  grounds: {
    excepted: {
      fi: 'jätetty pois valinnalla',
      sv: 'utelämnat enligt val',
      en: 'left out by choice',
    },
    'not-signed': {
      fi: 'ei vielä allekirjoitettu; saa option allekirjoitettaessa',
      sv: 'inte undertecknat ännu; får optionen när det undertecknas',
      en: 'not signed yet; has the option when it is signed',
    },
    terminated: { fi: 'irtisanottu', sv: 'uppsagt', en: 'terminated' },
    'already-used': {
      fi: 'tämä optio on jo käytössä',
      sv: 'optionen är redan utnyttjad',
      en: 'already has this option',
    },
    'already-left': {
      fi: 'on jo päätetty, ettei optiota käytetä',
      sv: 'det är redan beslutat att optionen inte utnyttjas',
      en: 'decided already: the option is not used',
    },
    'not-next': {
      fi: 'optio ei jatka sen kuluvaa kautta',
      sv: 'optionen följer inte på dess löpande period',
      en: 'the option does not follow its running term',
    },
    late: {
      fi: 'viimeinen ilmoituspäivä on mennyt',
      sv: 'sista dagen att meddela har gått',
      en: 'the last day of notice has gone',
    },
    company: { fi: 'yritystarkistus', sv: 'företagskontroll', en: 'company check' },
  },
  steps: {
    title: { fi: 'Mitä seuraavaksi', sv: 'Vad härnäst', en: 'What next' },
    confirm: acts.confirm,
    goOn: { fi: 'Jatka ilmoittamista', sv: 'Fortsätt meddela', en: 'Go on with the notices' },
    sureConfirm: acts.sureConfirm,
    refuse: acts.refuse,
    withdraw: { fi: 'Peru ehdotus', sv: 'Återta', en: 'Take back' },
    why: facts.why,
    whyHint: {
      fi: 'Toinen henkilö lukee tämän.',
      sv: 'Den andra personen läser det.',
      en: 'The other person reads it.',
    },
    own: {
      fi: 'Ehdotit tätä itse: toinen henkilö vahvistaa tai hylkää sen.',
      sv: 'Du har föreslagit detta: en annan person bekräftar eller avvisar det.',
      en: 'You proposed this: another person confirms or refuses it.',
    },
    done: {
      confirm: {
        fi: 'Päätös on vahvistettu. Alta näet, kenelle lähti sähköposti ja kenelle on ilmoitettava muulla tavalla.',
        sv: 'Beslutet är bekräftat. Nedan ser du vem som fick e-post och vem som ska meddelas på annat sätt.',
        en: 'The decision is confirmed. Below you see who got an e-mail, and who has to be informed in another way.',
      },
      refuse: {
        fi: 'Ehdotus on hylätty.',
        sv: 'Förslaget är avvisat.',
        en: 'The proposal is refused.',
      },
      withdraw: {
        fi: 'Ehdotus on peruttu.',
        sv: 'Förslaget är återtaget.',
        en: 'The proposal is taken back.',
      },
    },
  },
  notices: {
    title: things.notices,
    text: {
      fi: 'Päätökset sopimustesi optioista. Kuittaa kukin, kun olet lukenut sen.',
      sv: 'Beslut om optionerna i dina avtal. Kvittera vart och ett när du har läst det.',
      en: 'Decisions on the options of your agreements. Acknowledge each when you have read it.',
    },
    none: {
      fi: 'Sinulla ei ole ilmoituksia.',
      sv: 'Du har inga meddelanden.',
      en: 'You have no notices.',
    },
    progress: {
      fi: 'Päätös Jatkopolussa {{shown}} / {{all}}, sähköposti {{mailed}}, kuitattu {{acknowledged}}',
      sv: 'Beslutet i Jatkopolku {{shown}} av {{all}}, e-post {{mailed}}, kvitterat {{acknowledged}}',
      en: '{{shown}} of {{all}} shown in Jatkopolku, {{mailed}} by e-mail, {{acknowledged}} acknowledged',
    },
    underWay: {
      fi: 'Ilmoituksia kirjoitetaan.',
      sv: 'Meddelandena skrivs.',
      en: 'The notices are being written.',
    },
    use: {
      fi: 'Optio {{no}} otetaan käyttöön: sopimus jatkuu {{term}}',
      sv: 'Option {{no}} utnyttjas: avtalet fortsätter {{term}}',
      en: 'Option {{no}} is used: the agreement goes on {{term}}',
    },
    leave: {
      fi: 'Optiota {{no}} ei käytetä: sopimus päättyy {{date}}',
      sv: 'Option {{no}} utnyttjas inte: avtalet upphör {{date}}',
      en: 'Option {{no}} is not used: the agreement ends {{date}}',
    },
    price: {
      fi: '{{price}} / päivä {{date}} alkaen',
      sv: '{{price}} per dag från {{date}}',
      en: '{{price}} a day from {{date}}',
    },
    sent: { fi: 'sähköposti {{date}}', sv: 'e-post {{date}}', en: 'e-mail {{date}}' },
    notMailed: {
      fi: 'Jatkopolussa {{date}}, sähköpostia ei ole: ilmoita muulla tavalla',
      sv: 'i Jatkopolku {{date}}, ingen e-postadress: meddela på annat sätt',
      en: 'in Jatkopolku {{date}}, no e-mail address: inform the provider in another way',
    },
    waits: {
      fi: 'ei vielä kuitattu, viimeistään {{date}}',
      sv: 'inte kvitterat ännu, senast {{date}}',
      en: 'not acknowledged yet, by {{date}}',
    },
    late: {
      fi: 'ei kuitattu ajoissa ({{date}}): kysy palveluntuottajalta',
      sv: 'inte kvitterat i tid ({{date}}): fråga tjänsteproducenten',
      en: 'not acknowledged in time ({{date}}): ask the provider',
    },
    lateOwn: {
      fi: 'olisi pitänyt kuitata viimeistään {{date}}',
      sv: 'borde ha kvitterats senast {{date}}',
      en: 'should have been acknowledged by {{date}}',
    },
    acknowledged: {
      fi: 'kuitattu {{date}}',
      sv: 'kvitterat {{date}}',
      en: 'acknowledged {{date}}',
    },
    document: {
      fi: 'Avaa päätös (PDF)',
      sv: 'Öppna beslutet (PDF)',
      en: 'Open the decision (PDF)',
    },
    acknowledge: { fi: 'Kuittaa', sv: 'Kvittera', en: 'Acknowledge' },
    record: {
      fi: 'Kirjaa kuittaus',
      sv: 'Anteckna kvitteringen',
      en: 'Record the acknowledgement',
    },
    wasAcknowledged: {
      fi: 'Ilmoitus on kuitattu.',
      sv: 'Meddelandet är kvitterat.',
      en: 'The notice is acknowledged.',
    },
    wasOpened: {
      fi: 'Päätös haettiin: {{name}}.',
      sv: 'Beslutet hämtades: {{name}}.',
      en: 'The decision was fetched: {{name}}.',
    },
    agreement: {
      fi: '{{lot}}, sopimus {{agreementId}}',
      sv: '{{lot}}, avtal {{agreementId}}',
      en: '{{lot}}, agreement {{agreementId}}',
    },
  },
  performance: {
    title: things.performance,
    oneTitle: {
      fi: '{{provider}}: toiminnan tulokset',
      sv: '{{provider}}: verksamhetens resultat',
      en: '{{provider}}: results of the service',
    },
    text: {
      fi: 'Tämän palvelun päiväkirjauksista, hakemuksista, palautteesta ja tarkistuksista, kuluvalta kaudelta.',
      sv: 'Ur denna tjänsts dagsföring, ansökningar, respons och granskningar, för den löpande perioden.',
      en: 'From the day log, claims, feedback and reviews of this service, over the running term.',
    },
    none: {
      fi: 'Yksikään tämän palveluntuottajan sopimus ei ole alkanut.',
      sv: 'Inget av tjänsteproducentens avtal har börjat.',
      en: 'No agreement of this provider has begun yet.',
    },
    print: acts.print,
    open: { fi: 'Tulokset', sv: 'Resultat', en: 'Performance' },
    openOf: { fi: ': {{name}}', sv: ': {{name}}', en: ' of {{name}}' },
    facts: {
      range: { fi: 'Ajalta', sv: 'För tiden', en: 'Over' },
      clients: facts.clientsCounted,
      days: facts.attendedDays,
      fees: facts.dayFees,
      bonuses: facts.bonuses,
      perDay: {
        fi: 'Euroa päivältä bonuksineen',
        sv: 'Euro per dag med bonusar',
        en: 'Euros a day, bonuses included',
      },
      outcomes: {
        fi: 'Positiivisia jatkopolkuja',
        sv: 'Positiva fortsatta vägar',
        en: 'Positive paths',
      },
      feedback: { fi: 'Asiakkaiden palaute', sv: 'Klienternas respons', en: 'Clients’ feedback' },
      reviews: {
        fi: 'Suunnitelmat tarkistettu ajoissa',
        sv: 'Planer granskade i tid',
        en: 'Plan reviews on time',
      },
      check: things.check,
    },
    outcomes: {
      fi: '{{count}}, sataa asiakasta kohti {{per}}',
      sv: '{{count}}, {{per}} per hundra klienter',
      en: '{{count}}, {{per}} for each hundred clients',
    },
    feedback_one: {
      fi: '{{average}} ({{count}} vastaus, arvosanat {{minGrade}}–{{maxGrade}})',
      sv: '{{average}} ({{count}} svar, vitsord {{minGrade}}–{{maxGrade}})',
      en: '{{average}} ({{count}} answer, grades {{minGrade}}–{{maxGrade}})',
    },
    feedback_other: {
      fi: '{{average}} ({{count}} vastausta, arvosanat {{minGrade}}–{{maxGrade}})',
      sv: '{{average}} ({{count}} svar, vitsord {{minGrade}}–{{maxGrade}})',
      en: '{{average}} ({{count}} answers, grades {{minGrade}}–{{maxGrade}})',
    },
    fewAnswers: {
      fi: 'alle {{most}} vastausta: keskiarvoa ei kerrota',
      sv: 'färre än {{most}} svar: inget medeltal anges',
      en: 'fewer than {{most}} answers: no average is shown',
    },
    reviews: {
      fi: '{{onTime}} / {{due}}',
      sv: '{{onTime}} av {{due}}',
      en: '{{onTime}} of {{due}}',
    },
    noReviews: {
      fi: 'mikään ei ollut määrä tarkistaa',
      sv: 'inga skulle granskas',
      en: 'none were due',
    },
    checkOk: {
      fi: 'mikään ei estä ostamasta',
      sv: 'inget hindrar köp',
      en: 'nothing against buying',
    },
    byAgreement: { fi: 'Sopimuksittain', sv: 'Per avtal', en: 'By agreement' },
    byPath: {
      fi: 'Hyväksytyt hakemukset poluittain',
      sv: 'Godkända ansökningar per väg',
      en: 'Approved claims by path',
    },
    path: { fi: 'Polku', sv: 'Väg', en: 'Path' },
    count: { fi: 'Määrä', sv: 'Antal', en: 'Count' },
    amount: facts.bonuses,
  },
  calendar: {
    title: {
      fi: 'Määräajat omaan kalenteriin',
      sv: 'Fristerna i din kalender',
      en: 'The deadlines in your calendar',
    },
    text: {
      fi: 'Tee oma osoite ja lisää se kalenteriohjelmaasi tilattavaksi kalenteriksi. Siinä näkyvät viimeiset ilmoituspäivät, kausien päättymiset ja mitä palveluntuottajista on uusittava, ei mitään asiakkaista. Kuka tahansa, jolla on osoite, voi lukea sen: pidä se omana tietonasi.',
      sv: 'Gör en egen adress och lägg till den i ditt kalenderprogram som en prenumeration. Den visar sista dagar att meddela, när perioder upphör och vad som ska förnyas om tjänsteproducenter, och inget om klienter. Den som har adressen kan läsa den: håll den för dig själv.',
      en: 'Make an address of your own and add it to your calendar program as a subscription. It shows last days of notice, ends of terms and what is to be renewed of providers, and nothing of clients. Anyone with the address can read it: keep it to yourself.',
    },
    make: { fi: 'Tee osoite', sv: 'Gör en adress', en: 'Make an address' },
    made: {
      fi: 'Osoitteesi. Se näkyy vain nyt: kopioi se kalenteriohjelmaasi.',
      sv: 'Din adress. Den visas bara nu: kopiera den till ditt kalenderprogram.',
      en: 'Your address. It is shown only now: copy it to your calendar program.',
    },
    copy: { fi: 'Kopioi osoite', sv: 'Kopiera adressen', en: 'Copy the address' },
    copied: {
      fi: 'Osoite on kopioitu.',
      sv: 'Adressen är kopierad.',
      en: 'The address is copied.',
    },
    none: {
      fi: 'Sinulla ei ole osoitetta käytössä.',
      sv: 'Du har ingen adress i bruk.',
      en: 'You have no address in use.',
    },
    inUse: { fi: 'tehty {{date}}', sv: 'gjord {{date}}', en: 'made {{date}}' },
    revoke: { fi: 'Poista käytöstä', sv: 'Ta ur bruk', en: 'Take out of use' },
    revokeOf: {
      fi: ': {{date}} tehty osoite',
      sv: ': adressen gjord {{date}}',
      en: ': address made {{date}}',
    },
    revoked: {
      fi: 'Osoite on poistettu käytöstä.',
      sv: 'Adressen är ur bruk.',
      en: 'The address is out of use.',
    },
  },
  outbox: {
    title: { fi: 'Lähtevä posti', sv: 'Utgående post', en: 'Outbox' },
    text: {
      fi: 'Viestit, jotka tämä ohjelma lähettäisi sähköpostilla. Täältä ne eivät lähde mihinkään.',
      sv: 'Meddelanden som detta program skulle sända med e-post. Härifrån går de ingenstans.',
      en: 'Messages that this program would send by e-mail. Here they go nowhere.',
    },
    none: {
      fi: 'Viestejä ei ole kirjoitettu.',
      sv: 'Inga meddelanden har skrivits.',
      en: 'No messages have been written.',
    },
    to: { fi: 'Vastaanottaja {{to}}', sv: 'Till {{to}}', en: 'To {{to}}' },
    written: { fi: 'kirjoitettu {{time}}', sv: 'skrivet {{time}}', en: 'written {{time}}' },
    notHere: {
      fi: 'Lähtevä posti näkyy vain omalla koneella toimivassa ohjelmassa.',
      sv: 'Utgående post finns bara i ett program på en egen dator.',
      en: 'There is an outbox only in a program of one’s own machine.',
    },
  },
} satisfies Words;
