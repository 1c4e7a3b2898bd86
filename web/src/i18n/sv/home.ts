import type { home as en } from '../en/home.ts';

export const home: typeof en = {
  title: 'Ditt arbete',
  hello: 'God dag, {{name}}.',
  nothing: 'Ingenting väntar på dig just nu.',
  more: 'Det finns mer än vad som visas här; det mest brådskande står först.',
  sections: {
    late: 'Försenat',
    waiting: 'Väntar på dig',
    coming: 'Kommer härnäst',
  },
  tasks: {
    'submit-sheet': 'Lämna in månadens dagar: {{month}}',
    'amend-sheet': 'Rätta de återsända dagarna: {{month}}',
    'accept-sheet': 'Granska månadens dagar: {{month}}',
    'amend-claim': 'Komplettera de återsända anmälningarna om en väg',
    'decide-claim': 'Avgör anmälningarna om en väg',
    'review-plan': 'Se över planerna',
    'decide-option_one': 'Besluta om option {{no}}: högst en månad till sista dagen att meddela',
    'decide-option_other':
      'Besluta om option {{no}}: högst {{count}} månader till sista dagen att meddela',
    'confirm-option': 'Bekräfta ett beslut om en option som den andra personen',
    'acknowledge-notice': 'Kvittera beslutet om optionen i ert avtal',
    'chase-notice': 'Fråga tjänsteproducenten: ett meddelande har inte kvitterats i tid',
    'find-extract': 'Skaffa ett registerutdrag om tjänsteproducenten',
    'answer-review': 'Utred om tjänsteproducenten bedriver näringsverksamhet',
    'confirm-review': 'Bekräfta utredningens lösning som den andra personen',
    'renew-document': 'Be om ett nytt skatte- eller pensionsförsäkringsintyg',
    'confirm-role': 'Bekräfta en roll som den andra personen',
    'settle-month': 'Avräkna månaden: {{month}}',
  },
  count: '({{count}})',
  since: 'har väntat sedan {{date}}',
  due: 'senast {{date}}',
  showAll: 'Visa alla {{count}}',
  showFewer: 'Visa färre',
};
