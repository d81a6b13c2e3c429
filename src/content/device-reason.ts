import { msg, str } from '@lit/localize';
import type { Answer } from '../devices/verdict.js';
import { placeName } from './places.js';

/** Why the answer is what it is. Empty if its line says all. */
export function reasonText(answer: Answer): string {
  switch (answer.reason) {
    case 'listed':
    case 'iphone-new':
      return '';
    case 'sold-in':
      return answer.verdict === 'supported-unless'
        ? ''
        : msg(str`Phones made for ${placeName(answer.place ?? 'CN')} differ from the others.`);
    case 'varies':
      return msg('In some countries this model is sold without. Nobody publishes in which.');
    case 'china-code':
      return msg(
        'This code is that of a phone made for China, and for some makers Hong Kong, Macao or Taiwan. Most of those take no eSIM.',
      );
    case 'china-only':
      return msg(
        'A phone made for China may take only eSIMs of Chinese companies. Ask the seller of the travel eSIM before you pay.',
      );
    case 'switched-off':
      return msg('It was sold with the eSIM switched off. Some updates switched it on.');
    case 'unit-unknown':
      return msg(
        'Other versions of this model take one. We found nobody who checked this version.',
      );
    case 'only-in':
      return msg('Only those sold in some places are said to take one.');
    case 'only-fi':
      return msg('Of this model, only phones bought with Google Fi service take one.');
    case 'conflict':
      return msg('Sources say different things about this model.');
    case 'cellular':
      return msg(
        'An iPad takes one only if it has mobile data (“Wi-Fi + Cellular”). A web page cannot see that.',
      );
    case 'companion':
      return msg('A watch holds an eSIM only as a second line of a phone, not for travel.');
    case 'weak':
      return answer.sure === 'weak'
        ? msg('Only one source says so.')
        : msg('We found no source that we trust.');
    case 'several':
      return msg('Several models have this name.');
    case 'not-listed':
      return msg('This phone is not in our list. That does not mean no.');
    case 'iphone-old':
      return msg('This iPhone is older than the first ones with eSIM (XS and XR, 2018).');
    case 'iphone-either':
      return msg('By its screen, this may be an iPhone with eSIM or an older one.');
    case 'computer':
      return msg('The eSIM goes into the phone.');
    case 'hidden':
      return msg('This browser does not say which phone it runs on.');
  }
}
