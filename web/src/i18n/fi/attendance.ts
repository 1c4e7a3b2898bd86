import type { attendance as en } from '../en/attendance.ts';

export const attendance: typeof en = {
  title: 'Päiväkirjaus',
};
