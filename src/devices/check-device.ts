import { indexOf } from './device-index.js';
import { CHINA_CODES } from './exceptions.js';
import { answerForFamily, type Unit } from './family-answer.js';
import { findByName, startsAName } from './find-by-name.js';
import { matchesPattern } from './model-codes.js';
import { normalizeCode } from './normalize.js';
import { parsePlace, splitPlace } from './places.js';
import { builtInDevices, type DeviceTable } from './table.js';
import { unknownAnswer, type Answer } from './verdict.js';

export interface DeviceOptions {
  /** Where the phone was sold: an ISO country code, its name, or another `Place`. */
  soldIn?: string;
  /**
   * An iPhone's model number, such as `A2884`. It only counts if the table names it, with the maker's own
   * text as its source. The built-in table names none.
   */
  aNumber?: string;
}

const MAX_LENGTH = 100;

const A_NUMBER = /\ba\d{4}\b/i;

/**
 * Checks whether a phone takes an eSIM, as far as anybody can tell. Never throws.
 *
 * @param nameOrCode "Galaxy S23", "SM-S918B", "小米14", …; anything else is `unknown`
 * @param table replaces the built-in table, see `readDevices`
 */
export function checkDevice(
  nameOrCode: string,
  options?: DeviceOptions,
  table: DeviceTable = builtInDevices(),
): Answer {
  const text = toText(nameOrCode).slice(0, MAX_LENGTH);
  const { name, place } = splitPlace(text);
  const soldIn = parsePlace(toText(options?.soldIn)) ?? place;
  const aNumber = (toText(options?.aNumber) || A_NUMBER.exec(text)?.[0] || '').toUpperCase();

  const byCode = answerForCode(text, { soldIn, aNumber }, table);
  if (byCode) return byCode;

  const isApple = /i(phone|pad)/i.test(name);
  const entries = findByName(isApple ? name.replace(A_NUMBER, '') : name, table);
  const [first] = entries;
  if (!first) return unknownAnswer(startsAName(name, table) ? 'several' : 'not-listed');
  return entries.every(({ at }) => at === first.at)
    ? answerForFamily(indexOf(table).family(first.at), { soldIn, aNumber, name: first.name })
    : unknownAnswer('several');
}

/** A page's script may pass anything. */
const toText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? `${value}`.trim() : '';

/** Makers whose browsers give a model code. A plain name under these brands is a phone of somebody else. */
const GIVES_CODES = /^(Apple|Samsung|Huawei|Honor|OPPO|OnePlus|realme|vivo|Xiaomi|Sony)$/;

/** Like `checkDevice`, for the model that a browser gave. */
export function checkModel(model: string, table: DeviceTable): Answer {
  const answer =
    answerForCode(model.slice(0, MAX_LENGTH), {}, table) ?? checkDevice(model, {}, table);
  const { device } = answer;
  return device && !device.code && GIVES_CODES.test(device.brand)
    ? unknownAnswer('not-listed')
    : answer;
}

/** Some browsers write the maker before the code. */
const MAKER =
  /^(samsung|huawei|honor|oppo|oneplus|realme|vivo|xiaomi|redmi|poco|motorola|sony|nothing|asus|zte|sharp)[ _-]*/i;

/** The answer for the first model code in a text, which may be the whole text or one of its words. */
function answerForCode(text: string, unit: Unit, table: DeviceTable): Answer | undefined {
  const { codes, family } = indexOf(table);
  const words = text.split(/[\s,;()]+/).filter((word) => /^(?=.*\d)(?=.*[a-z]).{5,}$/i.test(word));
  for (const typedCode of new Set([text, text.replace(MAKER, ''), ...words])) {
    const modelCode = normalizeCode(typedCode);
    const found =
      /\d/.test(modelCode) && codes.find(({ pattern }) => matchesPattern(pattern, modelCode));
    const hasChinaCode = isChinaCode(typedCode);
    if (found) {
      return answerForFamily(family(found.at), { ...unit, typedCode, modelCode, hasChinaCode });
    }
    if (hasChinaCode) return { ...unknownAnswer('china-code'), leaning: 'no' };
  }
  return undefined;
}

function isChinaCode(typedCode: string): boolean {
  const code = typedCode.toUpperCase().replace(/\/.*/, '');
  return CHINA_CODES.some((shape) => shape.test(code));
}
