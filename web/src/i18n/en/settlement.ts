export const settlement = {
  title: 'Months',
};
