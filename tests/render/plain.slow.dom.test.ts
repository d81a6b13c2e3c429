import { everyId, everyLanguage } from '../support/carriers.js';
import {
  contentBelowTitles,
  elements,
  expectSameContent,
  onlyAllowed,
  wellFormed,
  withSupport,
} from '../support/plain.js';

describe('the same content', () => {
  for (const name of elements) {
    for (const language of everyLanguage) {
      it(`is in ${name}, in plain HTML of every profile and in text: ${language}`, async () => {
        for (const carrier of [...everyId, withSupport]) {
          await expectSameContent(name, carrier, language);
        }
      });
    }
  }
});

describe('plain HTML of an element', () => {
  it('has only tags and attributes that its profile allows', () => onlyAllowed(everyId));

  it('is well-formed XML with the same text', () => wellFormed(everyId));

  it('has content below every title', () => contentBelowTitles(everyId));
});
