export const placement = {
  title: 'Placements',
};
