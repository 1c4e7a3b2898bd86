export const agreement = {
  title: 'Agreements',
};
