import type { Words } from './language.ts';

export const remark = {
  returned: { fi: 'Palautettu', sv: 'Återsänd', en: 'Returned' },
  answered: { fi: 'Vastattu ja lähetetty', sv: 'Besvarad och skickad', en: 'Answered and sent' },
} satisfies Words;
