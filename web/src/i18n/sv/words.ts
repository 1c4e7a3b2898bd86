import type { words as en } from '../en/words.ts';

export const words: typeof en = {
  roles: {
    'provider-worker': 'Handledare hos en tjänsteproducent',
    'provider-manager': 'Chef hos en tjänsteproducent',
    'case-worker': 'Handläggare',
    approver: 'Godkännare',
    procurement: 'Upphandlingssakkunnig',
    coordinator: 'Koordinator',
    finance: 'Ekonomi',
    auditor: 'Granskare',
    admin: 'Administratör',
  },
};
