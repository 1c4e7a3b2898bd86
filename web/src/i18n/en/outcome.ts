export const outcome = {
  title: 'Claims for bonuses',
};
