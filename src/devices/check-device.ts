import { indexOf } from './device-index.js';
import { CHINA_CODES } from './exceptions.js';
import { answerForFamily, displayName, type Unit } from './family-answer.js';
import { findByName, startsAName } from './find-by-name.js';
import {
  aNumberIn,
  answerForANumber,
  answerForMachine,
  isANumber,
  withoutANumber,
} from './iphone.js';
import { matchesPattern } from './model-codes.js';
import {
  codesIn,
  normalizeCode,
  plainLetters,
  readQuery,
  toText,
  type PhoneQuery,
} from './normalize.js';
import { parsePlace } from './places.js';
import { builtInDevices, type DeviceTable } from './table.js';
import { unknownAnswer, type Answer } from './verdict.js';

type Sold = Pick<Unit, 'soldIn' | 'aNumber'>;

export interface DeviceOptions {
  /** Where the phone was sold: an ISO country code, its name, or another `Place`. */
  soldIn?: string;
  /**
   * An iPhone's model number, such as `A2884`. It only counts if the table names it, with the maker's own
   * text as its source. The built-in table names none.
   */
  aNumber?: string;
}

/**
 * Checks whether a phone can use an eSIM, as far as anybody can tell. Never throws.
 *
 * @param nameOrCode "Galaxy S23", "SM-S918B", "小米14", …; anything else is `unknown`
 * @param table replaces the built-in table, see `readDevices`
 */
export function checkDevice(
  nameOrCode: string,
  options?: DeviceOptions,
  table: DeviceTable = builtInDevices(),
): Answer {
  const text = toText(nameOrCode);
  const query = readQuery(text);
  const soldIn = parsePlace(plainLetters(toText(options?.soldIn))) ?? query.place;
  const aNumber = (toText(options?.aNumber) || aNumberIn(text))?.toUpperCase();
  const unit = { soldIn, aNumber };
  const answer = answerForCode(text, unit, table) ?? answerForName(query, unit, table);
  return query.isLocked ? { ...answer, isLocked: true } : answer;
}

function answerForName({ name, text }: PhoneQuery, unit: Sold, table: DeviceTable): Answer {
  if (isANumber(name)) return answerForANumber(unit.soldIn);
  const rest = withoutANumber(name);
  const entries = findByName(rest, text, table);
  const [first] = entries;
  if (!first) return unknownAnswer(startsAName(rest, table) ? 'several' : 'not-listed');
  if (entries.some(({ at }) => at !== first.at)) return unknownAnswer('several');
  const answer = answerForFamily(indexOf(table).family(first.at), { ...unit, name: first.name });
  return answer.reason === 'cellular' && ONLY_WIFI.test(text) && answer.verdict === 'unknown'
    ? { ...answer, leaning: 'no' }
    : answer;
}

/** A tablet "with Wi-Fi", not "with Wi-Fi + Cellular". */
const ONLY_WIFI = /^(?!.*(cellular|lte|[45]g)).*wi-?fi/;

/**
 * Makers whose browsers give a model code. A plain name under these brands is a phone of somebody else. So is
 * a code of Apple's, because an iPhone gives no model.
 */
const GIVES_CODES = /^(Apple|Samsung|Huawei|Honor|OPPO|OnePlus|realme|vivo|Xiaomi|Sony)$/;

/** Like `checkDevice`, for the model that a browser gave. */
export function checkModel(model: string, table: DeviceTable): Answer {
  const answer = answerForCode(toText(model), {}, table) ?? checkDevice(model, {}, table);
  const { device } = answer;
  return device && (!device.code || device.brand === 'Apple') && GIVES_CODES.test(device.brand)
    ? unknownAnswer('not-listed')
    : answer;
}

/** The answer for the first model code in a text, which may be the whole text or one of its words. */
function answerForCode(text: string, unit: Sold, table: DeviceTable): Answer | undefined {
  const index = indexOf(table);
  for (const typedCode of codesIn(text)) {
    const modelCode = normalizeCode(typedCode);
    const hasChinaCode = isChinaCode(typedCode);
    const found =
      /\d/.test(modelCode) && index.codes.find(({ pattern }) => matchesPattern(pattern, modelCode));
    if (found) {
      const family = index.family(found.at);
      const name = displayName(family, found.pattern, typedCode);
      return answerForFamily(family, { ...unit, name, typedCode, modelCode, hasChinaCode });
    }
    if (hasChinaCode) return { ...unknownAnswer('china-code'), leaning: 'no' };
  }
  return answerForMachine(text);
}

function isChinaCode(typedCode: string): boolean {
  const code = typedCode.toUpperCase().replace(/\/.*/, '');
  return CHINA_CODES.some((shape) => shape.test(code));
}
