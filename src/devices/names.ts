/** Brand names in Chinese, and as the table writes them. */
const BRANDS: Readonly<Record<string, string>> = {
  苹果: 'iphone',
  蘋果: 'iphone',
  三星: 'samsung',
  谷歌: 'google',
  华为: 'huawei',
  華為: 'huawei',
  荣耀: 'honor',
  榮耀: 'honor',
  一加: 'oneplus',
  真我: 'realme',
  红米: 'redmi',
  紅米: 'redmi',
  小米: 'xiaomi',
  索尼: 'sony',
  华硕: 'asus',
  華碩: 'asus',
  摩托罗拉: 'motorola',
  努比亚: 'nubia',
  夏普: 'aquos',
};

const BRAND = new RegExp(Object.keys(BRANDS).join('|'), 'g');

/**
 * Whether a name has anything that `inTableWords` would change. Few names do, and its regular expressions
 * are slow on first use.
 */
const NEEDS_TABLE_WORDS =
  /[^ -~]|\d ?[gt]b|\d ?[/+] ?\d|\/a|\b(ip|mi|moto|nothing|gen|generation|dual|unlocked|lte|wi-?fi|cellular|phone|smartphone|global|international|version|prm)\b|\bip(\d|x|se)|\bmi\d/i;

/** Rewrites a name in the words of the table: Chinese brands, abbreviations, no storage size, no "5G LTE". */
const inTableWords = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\s+/g, ' ')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(BRAND, (brand) => ` ${BRANDS[brand]} `)
    // Storage and memory ("128GB", "8/256"), and Apple's region suffix ("VN/A").
    .replace(/\b\d+( ?\/ ?|\+)\d{2,}( ?[gt]b?)?\b|\b\d+ ?[gt]b\b|\b[a-z]{1,2}\/a\b/g, ' ')
    .replace(
      /\b(dual[ -]?sim|unlocked|lte|smartphone|wi-?fi|cellular|phone(?= *$)|dien thoai|(ban )?quoc te|global|international|version)\b|手机|手機|国际版|全球版/g,
      ' ',
    )
    // "gen 2" becomes "2nd generation".
    .replace(
      /\bgen(?:eration)?\.? ?(\d+)/g,
      (_, number: string) =>
        `${number}${['', 'st', 'nd', 'rd'][Number(number)] ?? 'th'} generation`,
    )
    .replace(/\bgen\b/g, 'generation')
    .replace(/\bip(?= ?(\d|x|se))/g, 'iphone')
    .replace(/\bprm\b/g, 'pro max')
    .replace(/\bmi ?(?=1[2-9])/g, 'xiaomi ')
    .replace(/\bmoto (?=edge|razr|thinkphone)/g, ' ')
    .replace(/\bnothing (?=\(?\d)/g, 'nothing phone ')
    .replace(/\b(iphone|xiaomi)( +\1)+/g, '$1');

const isAscii = (text: string): boolean => !/[^\n-~]/.test(text);

/** Letters and digits in lower case, without spaces; `+` becomes `plus`. */
export function toKey(text: string): string {
  const lower = text.toLowerCase().replace(/\+/g, 'plus');
  // The Unicode classes are slow on first use, and most texts do not need them.
  return isAscii(lower) ? lower.replace(/[^a-z\d]+/g, '') : lower.replace(/[^\p{L}\p{N}]/gu, '');
}

/** The key for a name of the table, which is already in the table's words unless in another script. */
export const tableKey = (name: string): string => toKey(isAscii(name) ? name : inTableWords(name));

/** The key for a name as people write it: "ip 15 prm" becomes `iphone15promax`. */
export const normalizeName = (name: string): string =>
  toKey(NEEDS_TABLE_WORDS.test(name) ? inTableWords(name) : name);
