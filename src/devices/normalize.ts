import { normalForm } from '../locales/normal-form.js';
import { splitPlace } from './places.js';
import type { Place } from './verdict.js';

/** A page's script may pass anything, of any length. What people type about a phone is shorter. */
export const toText = (value: unknown, maxLength = 100): string =>
  typeof value === 'string' ? value.trim().slice(0, maxLength) : '';

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

/** The Unicode classes are slow on first use, and most texts do not need them. */
const withoutAccents = (text: string): string =>
  isAscii(text) ? text : text.replace(/\p{M}/gu, '').replace(/đ/g, 'd');

/**
 * A text in lower case, without accents: "ｉＰｈｏｎｅ Nhật" becomes "iphone nhat". Without its accent, the
 * Vietnamese word for the United States would be the English "my".
 */
export const plainLetters = (text: string): string =>
  withoutAccents(
    normalForm(text, 'NFKD')
      .toLowerCase()
      .replace(/\bmy\u0303/g, 'usa')
      .replace(/\s+/g, ' '),
  );

/** Says that the phone is not locked to a carrier, which is no part of its name. */
const UNLOCKED =
  /\b((factory|fully|carrier|network) )?(un|not |khong )lock(ed)?\b|\bsim[ -]?free\b|mo khoa|khong (bi )?khoa|[无無解][锁鎖]/g;

const LOCKED = /\b((sim ?)?lock(ed)?|khoa( mang)?)\b|有[锁鎖]/g;

/**
 * Words around a name that change nothing: sentences, the phone's condition, colour and sale, in English,
 * Vietnamese and Chinese. “Red Magic” is a line of phones.
 */
const NOISE =
  /\b(an?(?= [a-z]{2})|i|have|my|the|this|it|is|can|does|with|by|from|in|to|bought|purchased|sold|mua|o|tai|ll|used?|support|e-?sim|version|model|smartphone|phone(?= *$)|refurbished|renewed|original|second ?hand|(like )?new|dual[ -]?sim|full ?box|lte|wi-?fi( ?[+&] ?cellular)?|cellular|global|international|uk|au|eu|europe|india|canada|thailand|singapore|sg|vn|viet ?nam|black|white|blue|green|red(?! ?magic)|purple|pink|gold|silver|gr[ae]y|yellow|orange|(natural |desert )?titanium|pacific|sierra|alpine|deep|space|midnight|starlight|graphite|phantom|cream|lavender|hazel|porcelain|obsidian|dien thoai|ban|hang|may|dep|cu|moi|chinh hang|xach tay|quoc te|toi|co|dung|duoc|khong|ho tro|mau|den|trang|xanh|tim|hong|vang)\b|\d+ ?%|手[机機]|[国國][际際]版|二手|全新|9\d新|[买買购購]|[双雙]卡([双雙]待)?|我[的有]|支持|[吗的]|[黑白蓝红绿紫粉金银灰]色|版 *$/g;

const ORDINALS: Readonly<Record<string, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };

/** Rewrites a name in the words of the table: Chinese brands, abbreviations, no storage size, no "5G LTE". */
const inTableWords = (name: string): string =>
  name
    .replace(BRAND, (brand) => ` ${BRANDS[brand]} `)
    // Storage and memory: "128GB", "8/256", "12 GB + 256 GB", "16+1TB", "512".
    .replace(
      /\b\d+( ?gb? ?[/+] ?| ?\/ ?|\+)(\d{2,}( ?[gt]b?)?|\d ?tb?)\b|\b\d+ ?[gt]b\b|\b(64|128|256|512)g?\b/g,
      '',
    )
    .replace(/\bi phone\b/g, 'iphone')
    .replace(NOISE, ' ')
    // "gen 2", "thế hệ 2" and "第2代" become "2nd generation".
    .replace(/第?(\d+)代/g, ' gen $1 ')
    .replace(
      /\b(?:gen(?:eration)?|he)\.? ?(\d+)/g,
      (_, number: string) => `${number}${ORDINALS[number] ?? 'th'} generation`,
    )
    .replace(/\bgen\b/g, 'generation')
    .replace(/\bip(?= ?(\d|x|se|air))/g, 'iphone')
    .replace(/(\d) ?(prm|pm|p ?max)\b|\bprm\b/g, '$1 pro max')
    .replace(/\b(s2\d|note ?20) ?u\b/g, '$1 ultra')
    // OPPO sells an A54 5G, too.
    .replace(/^ *(a(?!54)[2-5]\d) ?5g/, 'galaxy $1 5g')
    .replace(/\bss(?= |[a-z]\d)/g, 'samsung ')
    .replace(/\bmi[ )]*(?=1[2-9])/g, 'xiaomi ')
    .replace(/\bmoto (?=edge|razr|thinkphone)/g, '')
    .replace(/\bmotorola (?=g ?\d)/g, 'moto ')
    .replace(/\bnothing (?=\(?\d)/g, 'nothing phone ')
    // Shops write a brand in two languages.
    .replace(/\b([a-z]{4,})\W+(?=\1)/g, '');

/** Many people write "5G" behind a name without it. */
export const WITH_5G = / ?\b[45]g\b/g;

/** What a text says about a phone. */
export interface PhoneQuery {
  /** What is left as its name, in the words of the table. */
  name: string;
  /** Where it was sold. */
  place?: Place;
  /** Whether it is locked to a carrier. */
  isLocked: boolean;
  /** The whole text in plain letters. */
  text: string;
}

/** Reads a text about a phone as people write it: "my ip 15 prm 256GB 港版" is an "iphone 15 pro max" from `HK`. */
export function readQuery(typed: string): PhoneQuery {
  // Apple's region suffix, such as "VN/A", does not prove the place of sale.
  const text = plainLetters(typed).replace(/\b[a-z]{1,2}\/a\b/g, '');
  const { name, place } = splitPlace(text);
  const unlocked = name.replace(UNLOCKED, ' ');
  const rest = unlocked.replace(LOCKED, ' ');
  return {
    name: inTableWords(rest).replace(/ +/g, ' ').trim(),
    place,
    isLocked: rest !== unlocked,
    text,
  };
}

/**
 * Letters and digits in lower case, without spaces; `+` becomes `plus`, and "11-inch" is 11. Keeps line breaks.
 */
export function toKey(text: string): string {
  const lower = text.toLowerCase().replace(/\+/g, 'plus').replace(/inch/g, '');
  return isAscii(lower) ? lower.replace(/[^a-z\d\n]/g, '') : lower.replace(/[^\p{L}\p{N}\n]/gu, '');
}

/** The key for each line of a text in the table's words. Other scripts than ours are rewritten. */
export function keysOf(text: string): string[] {
  const lines = isAscii(text)
    ? text
    : text
        .split('\n')
        .map((line) => (isAscii(line) ? line : inTableWords(plainLetters(line))))
        .join('\n');
  return toKey(lines).split('\n');
}

/**
 * Normalizes a model code for comparison: upper case, letters and digits only, nothing after a slash.
 * `SM-S918B/DS` becomes `SMS918B`, because some browsers leave the signs out or add a version. The comma of
 * Apple's `iPhone14,2` stays, or it could be a name.
 */
export const normalizeCode = (modelCode: string): string =>
  modelCode
    .toUpperCase()
    .replace(/\/.*/, '')
    .replace(/[^A-Z\d,]/g, '');

/** Some browsers write the maker before the code. */
const MAKER =
  /^(samsung|huawei|honor|oppo|oneplus|realme|vivo|xiaomi|redmi|poco|motorola|sony|nothing|asus|zte|sharp)[ _-]*/i;

/**
 * What may be a model code in a text: the whole text, or one of its words. "华为ELS-NX9" has no space before the
 * code. A short word is too often a name: "P780".
 */
export function codesIn(text: string): Set<string> {
  const spaced = text.replace(/[^\0-\u2fff]/g, ' ').trim();
  const words = spaced.split(/[\s;()]|,(?!\d\d?\b)/).filter((word) => word.length > 4);
  return new Set([spaced, spaced.replace(MAKER, ''), ...words]);
}
