export const client = {
  title: 'Clients',
};
