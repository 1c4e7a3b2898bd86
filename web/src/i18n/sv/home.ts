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
    'decide-option': 'Besluta om optionsåret utnyttjas',
    'confirm-role': 'Bekräfta en roll som den andra personen',
    'confirm-account': 'Bekräfta producentens bankkonto som den andra personen',
    'release-account': 'Frigör betalningar till det nya kontot',
    'settle-month': 'Avräkna månaden: {{month}}',
  },
  count: '({{count}})',
  since: 'har väntat sedan {{date}}',
  due: 'senast {{date}}',
  showAll: 'Visa alla {{count}}',
  showFewer: 'Visa färre',
};
