import { expect } from '@open-wc/testing';
import { readCarrier } from '../../src/carriers/carrier.js';

const read = (value: unknown) =>
  readCarrier('viettel', [{ from: 'config', value }], 'https://blog.example/vietnam/esim.html');

describe('the limits of a config', () => {
  it('reject a megabyte of text quickly in every field', () => {
    const big = (character: string) => character.repeat(1e6);
    for (const text of [...'*a 1-/'].map(big).concat(`a${big('.a')}`)) {
      const { carrier, errors } = read({
        $schema: text,
        name: text,
        country: text,
        kind: text,
        website: { url: text, account: `https://${text}`, plans: `https://a.example/${text}` },
        app: { name: { en: text, [text]: 'A' }, appStore: text, googlePlay: text },
        codes: [{ for: text, renews: text, ussd: text, sms: { to: text, text } }],
        hotlines: [{ number: text, from: text, languages: [text], hours: text }],
        clock: { zone: text, ends: text },
        iccid: [text],
        numbers: [text],
        faq: [{ id: text, question: text, answer: [text, { en: text }] }],
        without: [`faq:${text}`, text],
        sources: { name: text },
        [text]: text,
      });
      expect(JSON.stringify(carrier).length).to.be.below(10_000);
      expect(JSON.stringify(errors).length).to.be.below(10_000);
    }
  });
});
