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

const isAscii = (text: string): boolean => !/[^\n-~]/.test(text);

/** A text in lower case, with each accent as a sign of its own: "ｉＰｈｏｎｅ" becomes "iphone". */
export const plainLetters = (text: string): string => text.normalize('NFKD').toLowerCase();

/** The Unicode classes are slow on first use, and most texts do not need them. */
const withoutAccents = (text: string): string =>
  isAscii(text) ? text : text.replace(/\p{M}/gu, '').replace(/đ/g, 'd');

/** Rewrites a name in the words of the table: Chinese brands, abbreviations, no storage size, no "5G LTE". */
const inTableWords = (name: string): string =>
  withoutAccents(plainLetters(name).replace(/\s+/g, ' '))
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

/** Letters and digits in lower case, without spaces; `+` becomes `plus`. Keeps line breaks. */
export function toKey(text: string): string {
  const lower = text.toLowerCase().replace(/\+/g, 'plus');
  return isAscii(lower)
    ? lower.replace(/[^a-z\d\n]+/g, '')
    : lower.replace(/[^\p{L}\p{N}\n]/gu, '');
}

/** The key for a name as people write it: "ip 15 prm" becomes `iphone15promax`. */
export const normalizeName = (name: string): string => toKey(inTableWords(name));

/** The key for each line of a text in the table's words. Other scripts than ours are rewritten. */
export function keysOf(text: string): string[] {
  const lines = isAscii(text)
    ? text
    : text
        .split('\n')
        .map((line) => (isAscii(line) ? line : inTableWords(line)))
        .join('\n');
  return toKey(lines).split('\n');
}

/**
 * Normalizes a model code for comparison: upper case, letters and digits only, nothing after a slash.
 * `SM-S918B/DS` becomes `SMS918B`, because some browsers leave the signs out or add a version.
 */
export const normalizeCode = (modelCode: string): string =>
  modelCode
    .toUpperCase()
    .replace(/\/.*/, '')
    .replace(/[^A-Z\d]/g, '');
