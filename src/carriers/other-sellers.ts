/**
 * Sellers that travellers to Vietnam use and that are not in our table, as they write their names. Each
 * leads to the guide for any seller.
 */
export const OTHER_SELLERS = [
  'Klook',
  'Gohub',
  'Saily',
  'Gigago',
  'Yesim',
  'Jetpac',
  'BNESIM',
  'Sim Local',
  'eSIM4Travel',
  'Traveloka',
  'Shopee',
  '飞猪 Fliggy',
  '淘宝 Taobao',
];

/** Whether an id means one of them: `klook`, `sim-local`. */
export const isOtherSeller = (id: string): boolean =>
  OTHER_SELLERS.some((name) => plain(name) === plain(id));

/** Only Latin letters and digits, in lower case. */
const plain = (name: string): string => name.toLowerCase().replace(/[^a-z\d]/g, '');
