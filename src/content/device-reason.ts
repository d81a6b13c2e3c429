import { msg, str } from '@lit/localize';
import { countryName } from '../locales/format.js';
import type { Answer, Place } from '../devices/verdict.js';

/**
 * Why the answer is what it is. Empty if its line says all.
 *
 * @param asked what was searched
 */
export function reasonText(answer: Answer, asked?: string): string {
  const { reason, verdict, sure, place = 'CN' } = answer;
  if (reason === 'sold-in' && verdict !== 'supported-unless') {
    return msg(str`Phones made for ${placeName(place)} differ from the others.`);
  }
  if (reason === 'weak') {
    return sure === 'weak'
      ? msg('Only one source says so.')
      : msg('We found no source that we trust.');
  }
  if (reason === 'not-listed' && asked) {
    return msg('That does not mean no.');
  }
  return reasons[reason]?.() ?? '';
}

const reasons: Partial<Record<Answer['reason'], () => string>> = {
  varies: () => msg('In some countries this model is sold without. Nobody publishes in which.'),
  'china-code': () =>
    msg(
      'This code is that of a phone made for China, and for some makers Hong Kong, Macao or Taiwan. Most of those take no eSIM.',
    ),
  'china-only': () =>
    msg(
      'A phone made for China may take only eSIMs of Chinese companies. Ask the seller of the travel eSIM before you pay.',
    ),
  'switched-off': () => msg('It was sold with the eSIM switched off. Some updates switched it on.'),
  'unit-unknown': () =>
    msg('Other versions of this model take one. We found nobody who checked this version.'),
  'only-in': () => msg('Only those sold in some places are said to take one.'),
  'only-fi': () => msg('Of this model, only phones bought with Google Fi service take one.'),
  conflict: () => msg('Sources say different things about this model.'),
  cellular: () =>
    msg(
      'An iPad takes one only if it has mobile data (“Wi-Fi + Cellular”). A web page cannot see that.',
    ),
  companion: () => msg('A watch holds an eSIM only as a second line of a phone, not for travel.'),
  several: () => msg('Several models have this name.'),
  'not-listed': () => msg('This phone is not in our list. That does not mean no.'),
  'iphone-old': () => msg('This iPhone is older than the first ones with eSIM (XS and XR, 2018).'),
  'iphone-either': () => msg('By its screen, this may be an iPhone with eSIM or an older one.'),
  computer: () => msg('The eSIM goes into the phone.'),
  hidden: () => msg('This browser does not say which phone it runs on.'),
};

const places: Readonly<Partial<Record<Place, () => string>>> = {
  CN: () => msg('mainland China'),
  HK: () => msg('Hong Kong'),
  MO: () => msg('Macao'),
  TW: () => msg('Taiwan'),
  EU: () => msg('Europe'),
  'NA-CARRIER': () => msg('the US or Canada by a phone company other than Sprint or Google Fi'),
  VERIZON: () => msg('the US by Verizon'),
};

/** A place of sale, as it stands after "sold in". */
export const placeName = (place: Place): string => places[place]?.() ?? countryName(place);
