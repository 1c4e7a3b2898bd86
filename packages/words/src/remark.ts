import { facts } from './facts.ts';
import type { Words } from './language.ts';

export const remark = {
  returned: facts.returned,
  answered: { fi: 'Vastattu ja lähetetty', sv: 'Besvarad och skickad', en: 'Answered and sent' },
} satisfies Words;
