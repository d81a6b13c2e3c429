import { expect } from '@open-wc/testing';
import { withoutVisit } from '../../src/rules/visit.js';

const cleaned = (address: string): string => withoutVisit(new URL(address)).href;

describe('an address without the visit', () => {
  for (const [written, address] of [
    ['https://blog.example/esim?utm_source=x&page=2', 'https://blog.example/esim?page=2'],
    ['https://blog.example/?access_token=abc&p=12', 'https://blog.example/?p=12'],
    ['https://me:secret@blog.example/esim', 'https://blog.example/esim'],
    ['https://blog.example/?next=a%40b.c#end', 'https://blog.example/#end'],
    ['https://blog.example/?keyword=sim&author=3', 'https://blog.example/?keyword=sim&author=3'],
  ] as const) {
    it(`of ${written}`, () => {
      expect(cleaned(written)).to.equal(address);
    });
  }

  it('leaves the given address as it is', () => {
    const given = new URL('https://blog.example/?utm_source=x');
    withoutVisit(given);
    expect(given.search).to.equal('?utm_source=x');
  });
});
