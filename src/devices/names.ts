/** Brands as people write them elsewhere, and as the table does. */
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

/** What has to be looked at more closely than letter by letter; few names have any of it. */
const ODD =
  /[^ -~]|\d ?[gt]b|\d ?[/+] ?\d|\/a|\b(ip|mi|moto|nothing|gen|generation|dual|unlocked|lte|wi-?fi|cellular|phone|smartphone|global|international|version|prm)\b|\bip(\d|x|se)|\bmi\d/i;

/** Whether a text is of ASCII alone. */
export const isPlain = (text: string): boolean => !/[^\n-~]/.test(text);

/** A name of another script in the table's own words, on one line. */
export const inOurWords = (name: string): string => (isPlain(name) ? name : said(name));

/** A name in the table's own words. */
const said = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\s+/g, ' ')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(BRAND, (brand) => ` ${BRANDS[brand]} `)
    .replace(/\b\d+( ?\/ ?|\+)\d{2,}( ?[gt]b?)?\b|\b\d+ ?[gt]b\b|\b[a-z]{1,2}\/a\b/g, ' ')
    .replace(
      /\b(dual[ -]?sim|unlocked|lte|smartphone|wi-?fi|cellular|phone(?= *$)|dien thoai|(ban )?quoc te|global|international|version)\b|手机|手機|国际版|全球版/g,
      ' ',
    )
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

/** Letters and digits in one case, words for signs, no spaces; lines stay apart. */
export function fold(text: string): string {
  const small = text.toLowerCase().replace(/\+/g, 'plus');
  // Classes of every script are slow to make ready, and most texts need none.
  return isPlain(small)
    ? small.replace(/[^a-z\d\n]+/g, '')
    : small.replace(/[^\p{L}\p{N}\n]/gu, '');
}

/** A name as it is compared: as it stands in the table, whatever it was called. */
export const plainName = (name: string): string => fold(ODD.test(name) ? said(name) : name);

/** Words by which somebody says where a phone was sold. */
const PLACES: ReadonlyArray<readonly [RegExp, string]> = [
  [/\b(hong ?kong|hk)\b|港版|香港/gi, 'HK'],
  [/\bmaca[uo]\b|澳门|澳門|澳版/gi, 'MO'],
  [/\btaiwan\b|台湾|台灣|臺灣|台版/gi, 'TW'],
  [/\b(mainland|china|chinese|trung qu[oố]c|cn)\b|国行|國行|中国大陆|中国|中國|大陆|大陸/gi, 'CN'],
  [/\b(korean?|h[aà]n qu[oố]c)\b|韩版|韓版|韩国|韓國/gi, 'KR'],
  [/\b(japan(ese)?|nh[aậ]t( b[aả]n)?)\b|日版|日本/gi, 'JP'],
  [/\b(usa|us|american?)\b|美版|美国|美國/gi, 'US'],
];

/** Takes the words that say where a phone was sold out of its name. */
export function splitPlace(text: string): { name: string; place?: string } {
  let name = text.normalize('NFC');
  let place: string | undefined;
  for (const [words, sold] of PLACES) {
    const rest = name.replace(words, ' ');
    if (rest !== name) place ??= sold;
    name = rest;
  }
  return { name: place ? name.replace(/[([]\s*[)\]]/g, ' ') : text, place };
}
