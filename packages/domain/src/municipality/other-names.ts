/** Names by which people find a municipality too: its earlier ones, those of the register in full, and Swedish usage. */
export const otherNames: Readonly<Record<string, readonly string[]>> = {
  '180': ['Jyväskylän maalaiskunta', 'Jyväskylä landskommun'],
  '202': ['St Karins', 'Sankt Karins'],
  '284': ['Koski Åbo l', 'Koski (Ål)'],
  '431': ['Loimaan maalaiskunta'],
  // Its name from 2009 to 2011.
  '445': ['Länsi-Turunmaa', 'Väståboland'],
  '478': ['Maarianhamina - Mariehamn'],
  '491': ['St Michel', 'Sankt Michel'],
  '587': ['St Bertils', 'Sankt Bertils'],
  '599': ['Pedersören kunta'],
  '699': ['Rovaniemen maalaiskunta', 'Rovaniemi landskommun'],
  '918': ['Vemo'],
  '935': ['Vederlax'],
};
