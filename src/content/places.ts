import { msg } from '@lit/localize';
import type { Place } from '../devices/verdict.js';
import { countryName } from './names.js';

/** A place of sale, as it stands after "sold in". */
export function placeName(place: Place): string {
  switch (place) {
    case 'CN':
      return msg('mainland China');
    case 'HK':
      return msg('Hong Kong');
    case 'MO':
      return msg('Macao');
    case 'TW':
      return msg('Taiwan');
    case 'EU':
      return msg('Europe');
    case 'NA-CARRIER':
      return msg('the US or Canada by a phone company other than Sprint or Google Fi');
    case 'VERIZON':
      return msg('the US by Verizon');
    default:
      return countryName(place);
  }
}
