import { expect } from '@open-wc/testing';
import { checkDevice } from '../../src/devices/check-device.js';
import { answerSoldIn } from '../../src/devices/sold-in.js';
import { builtInDevices } from '../../src/devices/table.js';
import type { Answer } from '../../src/devices/verdict.js';

const table = builtInDevices();

/** An iPhone: the browser reveals only its generation. */
const generation: Answer = {
  verdict: 'supported-unless',
  where: ['CN', 'HK', 'MO'],
  reason: 'iphone-new',
  sure: 'maker',
  source: 'apple',
};

describe('the place of sale', () => {
  it('changes nothing if it is unknown', () => {
    for (const place of [undefined, '', 'unsure']) {
      expect(answerSoldIn(generation, place, undefined, table)).to.equal(generation);
      const named = checkDevice('iPhone 15');
      expect(answerSoldIn(named, place, 'iPhone 15', table)).to.equal(named);
    }
  });

  it('decides for a phone with a name, and keeps the question', () => {
    const asked = checkDevice('iPhone 15');
    expect(asked.ask).not.to.equal(undefined);
    for (const soldIn of ['CN', 'JP', 'elsewhere']) {
      const answer = answerSoldIn(asked, soldIn, 'iPhone 15', table);
      expect(answer).to.deep.equal({ ...checkDevice('iPhone 15', { soldIn }), ask: asked.ask });
    }
  });

  it('decides for an iPhone without a name, but never to a plain no', () => {
    const { where: _, ...grounds } = generation as Answer & { where: unknown };
    expect(answerSoldIn(generation, 'HK', undefined, table)).to.deep.equal({
      ...grounds,
      verdict: 'unknown',
      leaning: 'no',
      reason: 'sold-in',
      place: 'HK',
    });
    expect(answerSoldIn(generation, 'elsewhere', undefined, table)).to.deep.equal({
      ...grounds,
      verdict: 'supported',
    });
  });

  it('changes no other answer about a phone without a name', () => {
    const hidden = checkDevice('');
    expect(answerSoldIn(hidden, 'CN', undefined, table)).to.equal(hidden);
  });
});
