import { msg, str } from '@lit/localize';
import { countryInSentence, countryName } from '../locales/format.js';
import type { Answer, Place } from '../devices/verdict.js';

/**
 * Why the answer is what it is. Empty if its line says all.
 *
 * @param asked what was searched
 */
export function reasonText(answer: Answer, asked?: string): string {
  const { reason, verdict, sure, place = 'CN' } = answer;
  if (reason === 'sold-in' && verdict !== 'supported-unless') {
    return msg(str`Phones made for ${placeInSentence(place)} are different.`);
  }
  if (reason === 'weak') {
    return sure === 'weak' ? msg('Only one source says so.') : msg('We found no reliable source.');
  }
  if (reason === 'not-listed' && asked) {
    return msg('It may still work.');
  }
  return reasons[reason]?.() ?? '';
}

const reasons: Partial<Record<Answer['reason'], () => string>> = {
  varies: () =>
    msg('In some countries this model is sold without eSIM. There is no public list of them.'),
  'china-code': () =>
    msg(
      'This code is for phones made for mainland China (some makers use it for Hong Kong, Macao or Taiwan, too). Most of them cannot use an eSIM.',
    ),
  'china-only': () =>
    msg(
      'A phone made for mainland China may only work with eSIMs of Chinese carriers. Ask the seller of the travel eSIM before you pay.',
    ),
  'switched-off': () => msg('It was sold with eSIM turned off. Some updates turned it on.'),
  'unit-unknown': () =>
    msg('Other versions of this model can use an eSIM. We found no check of this version.'),
  'only-in': () => msg('Reports say that only phones sold in some places can use an eSIM.'),
  'only-fi': () => msg('Only phones bought with Google Fi can use an eSIM.'),
  conflict: () => msg('Sources say different things about this model.'),
  cellular: () =>
    msg(
      'Only an iPad or tablet with mobile data (“Wi-Fi + Cellular”) can use an eSIM. This page cannot see which one you have.',
    ),
  companion: () =>
    msg('A watch’s eSIM only shares your phone’s number. It does not work for travel.'),
  several: () => msg('Several models have this name.'),
  'not-listed': () => msg('This phone is not in our list. It may still work.'),
  'iphone-old': () =>
    msg('This iPhone is older than the first iPhones with eSIM (XS and XR, 2018).'),
  'iphone-either': () =>
    msg('From its screen size, this may be an iPhone with eSIM or an older one.'),
  computer: () => msg('You need to check the phone that gets the eSIM.'),
  hidden: () => msg('This browser does not tell us which phone you have.'),
};

const places: Readonly<Partial<Record<Place, () => string>>> = {
  CN: () => msg('mainland China'),
  HK: () => msg('Hong Kong'),
  MO: () => msg('Macao'),
  TW: () => msg('Taiwan'),
  EU: () => msg('Europe'),
  'NA-CARRIER': () => msg('the US or Canada by a carrier other than Sprint or Google Fi'),
  VERIZON: () => msg('the US by Verizon'),
};

/** A place of sale. */
export const placeName = (place: Place): string => places[place]?.() ?? countryName(place);

/** The same as it stands after "sold in". */
export const placeInSentence = (place: Place): string =>
  places[place]?.() ?? countryInSentence(place);
