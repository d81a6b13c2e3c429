import { expect } from '@open-wc/testing';
import { sentencesInside } from '../../src/embed/sentences-inside.js';
import { languages } from '../../src/locales/languages.js';
import { everyId } from '../support/carriers.js';

const inside = (carrier: Parameters<typeof sentencesInside>[1], language = 'en') =>
  sentencesInside('esim-renew-guide', carrier, language).join(' ');

describe('the sentences inside a tag', () => {
  it('are in each of our languages, and in English in another one', () => {
    for (const id of everyId) {
      const [english, ...others] = Object.keys(languages).map((language) => inside(id, language));
      expect(others, id).not.to.include(english);
      expect(inside(id, 'th'), id).to.equal(english);
    }
  });

  it('speak of a carrier or seller without a name as of any', () => {
    expect(inside('klook')).to.include('open the seller’s app');
    const carrier = { id: 'nordtel', website: { url: 'https://nordtel.example/' } };
    expect(inside(carrier)).to.include('in your carrier’s app').and.not.to.include('nordtel');
  });
});
