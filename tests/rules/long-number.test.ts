import { expect } from '@open-wc/testing';
import { mustClear } from '../../src/rules/long-number.js';

describe('a field is cleared', () => {
  const cases: Array<[name: string, text: string, wasCleared: boolean, clears: boolean]> = [
    ['of a long number', '8984 0412-345', false, true],
    ['of a long number among words', 'my card 4111.1111.1111', false, true],
    ['not of a short number', '67890123', false, false],
    ['of the rest of a long number', '6', true, true],
    ['of the rest, if it is pasted', '- 6789.0123', true, true],
    ['of the rest in full-width digits', '６７', true, true],
    ['and stays so while nothing is typed', '', true, true],
    ['not of a word after a long number', 'iPhone 15', true, false],
    ['not of an empty text before any number', '   ', false, false],
  ];
  for (const [name, text, wasCleared, clears] of cases) {
    it(name, () => expect(mustClear(text, wasCleared)).to.equal(clears));
  }
});
