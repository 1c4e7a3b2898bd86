import type { accessibility as en } from '../en/accessibility.ts';

export const accessibility: typeof en = {
  title: 'Tillgänglighetsutlåtande',
  lead: 'Detta utlåtande gäller tjänsten Jatkopolku. Lagen om tillhandahållande av digitala tjänster (306/2019) kräver att offentliga digitala tjänster kan användas av alla.',
  state: 'Hur tillgänglig tjänsten är',
  stateText:
    'Tjänsten uppfyller såvitt vi vet de kritiska tillgänglighetskraven enligt lagen (WCAG 2.1, nivåerna A och AA) samt kraven i WCAG 2.2, med de undantag som anges nedan.',
  faults: 'Vad som inte är tillgängligt ännu',
  faultsText:
    'Tjänsten har ännu inte provats med flera skärmläsare eller av personer som dagligen använder dem (WCAG 4.1.2, 4.1.3). Om något inte fungerar med din, berätta det för oss.',
  docsText:
    'Beskrivningen av programmeringsgränssnittet, för utvecklare, finns bara på engelska. Den som behöver innehållet i annan form får det på begäran.',
  made: 'Hur utlåtandet har utarbetats',
  madeText:
    'Utlåtandet skrevs den 22 november 2026. Det bygger på vår egen bedömning: automatiska kontroller av varje sida på tre språk vid varje ändring, kontroller med enbart tangentbord och vid 320 bildpunkters bredd, och en genomgång av varje kriterium.',
  feedback: 'Ge respons',
  feedbackText:
    'Märkte du något som inte fungerar för dig? Berätta det för registratorskontoret i det välfärdsområde som du arbetar för eller är klient hos, per e-post eller via formuläret på områdets webbplats.',
  answerText: 'Din respons besvaras inom två veckor.',
  supervisor: 'Om du inte är nöjd med svaret',
  supervisorText:
    'Om du inte har fått svar inom två veckor eller inte är nöjd med det, kan du anföra klagomål hos tillsynsmyndigheten, Transport- och kommunikationsverket Traficom.',
  supervisorAddress:
    'Traficom, tillsynsenheten för digital tillgänglighet; e-post saavutettavuus@traficom.fi, växel 029 534 5000.',
  supervisorLink: 'https://www.tillganglighetskrav.fi/',
  supervisorSite: 'Myndighetens webbplats om tillgänglighet',
  newWindow: 'öppnas i ett nytt fönster',
};
