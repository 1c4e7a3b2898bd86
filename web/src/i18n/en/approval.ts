export const approval = {
  title: 'Approvals',
};
