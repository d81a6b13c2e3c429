/** Brands as people write them elsewhere, and as the table does. */
const OTHER_WORDS: ReadonlyArray<readonly [RegExp, string]> = [
  [/苹果(手机)?/g, 'iphone '],
  [/三星/g, 'samsung '],
  [/谷歌/g, 'google '],
  [/华为/g, 'huawei '],
  [/荣耀/g, 'honor '],
  [/一加/g, 'oneplus '],
  [/真我/g, 'realme '],
  [/红米/g, 'redmi '],
  [/小米/g, 'xiaomi '],
  [/索尼/g, 'sony '],
  [/华硕/g, 'asus '],
  [/摩托罗拉/g, 'motorola '],
  [/努比亚/g, 'nubia '],
  [/iphone iphone/g, 'iphone'],
];

/** A name as it is compared: one width, one case, words for signs, no spaces. */
export function plainName(name: string): string {
  let plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  for (const [word, ours] of OTHER_WORDS) plain = plain.replace(word, ours);
  return plain
    .replace(/\+/g, ' plus ')
    .replace(/\b\d+ ?(gb|tb)\b|\b(dual[ -]?sim|unlocked|lte|smartphone|phone(?= *$))\b/g, ' ')
    .replace(/\bgen(eration)?\b/g, 'generation')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Words by which somebody says where a phone was sold. */
const PLACES: ReadonlyArray<readonly [RegExp, string]> = [
  [/\b(hong ?kong|hk)\b|港版|香港/gi, 'HK'],
  [/\bmaca[uo]\b|澳门|澳版/gi, 'MO'],
  [/\btaiwan\b|台湾|臺灣|台版/gi, 'TW'],
  [/\b(mainland|china|chinese|trung quốc|cn)\b|国行|中国大陆|中国|大陆/gi, 'CN'],
  [/\b(korean?|hàn quốc)\b|韩版|韩国/gi, 'KR'],
  [/\b(japan(ese)?|nhật( bản)?)\b|日版|日本/gi, 'JP'],
  [/\b(usa|us|american?)\b|美版|美国/gi, 'US'],
];

/** Takes the words that say where a phone was sold out of its name. */
export function splitPlace(text: string): { name: string; place?: string } {
  for (const [words, place] of PLACES) {
    const name = text.replace(words, ' ');
    if (name !== text) return { name: splitPlace(name).name.replace(/[([]\s*[)\]]/g, ' '), place };
  }
  return { name: text };
}
