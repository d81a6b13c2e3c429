import { expect } from '@open-wc/testing';
import { checkDevice } from '../../src/devices/check-device.js';
import { answerSoldIn } from '../../src/devices/sold-in.js';
import { builtInDevices } from '../../src/devices/table.js';
import type { Answer } from '../../src/devices/verdict.js';

const table = builtInDevices();

/** An iPhone of which the browser tells the generation, and no name. */
const generation: Answer = {
  verdict: 'supported-unless',
  where: ['CN', 'HK', 'MO'],
  reason: 'iphone-new',
  sure: 'maker',
  source: 'apple',
};

describe('where a phone was sold', () => {
  it('changes nothing while nobody says it, or nobody is sure', () => {
    for (const place of [undefined, '', 'unsure']) {
      expect(answerSoldIn(generation, place, undefined, table)).to.equal(generation);
      const named = checkDevice('iPhone 15');
      expect(answerSoldIn(named, place, 'iPhone 15', table)).to.equal(named);
    }
  });

  it('is what a phone with a name is looked up with, and may be asked again', () => {
    const asked = checkDevice('iPhone 15');
    expect(asked.ask).not.to.equal(undefined);
    for (const soldIn of ['CN', 'JP', 'elsewhere']) {
      const answer = answerSoldIn(asked, soldIn, 'iPhone 15', table);
      expect(answer).to.deep.equal({ ...checkDevice('iPhone 15', { soldIn }), ask: asked.ask });
    }
  });

  it('decides for an iPhone without a name: never a plain no', () => {
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

  it('changes no other answer of a phone without a name', () => {
    const hidden = checkDevice('');
    expect(answerSoldIn(hidden, 'CN', undefined, table)).to.equal(hidden);
  });
});
