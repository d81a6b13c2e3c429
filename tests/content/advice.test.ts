import { expect } from '@open-wc/testing';
import { readCarrier } from '../../src/carriers/carrier.js';
import { newAdvice } from '../../src/content/advice.js';
import { onPaper, type Answers, type Scene } from '../../src/content/scene.js';

const asked = (answers: Answers): Scene => {
  const scene = onPaper(readCarrier('viettel').carrier!, Date.parse('2026-11-30T05:00:00Z'), []);
  return { ...scene, answers, place: { ...scene.place, onPaper: false } };
};

describe('what an answer adds', () => {
  it('is the first line that was not there before', () => {
    expect(newAdvice('situation', asked({}), asked({ situation: 'used-up' }))).to.match(
      /^Don’t delete the eSIM/,
    );
  });

  it('is the end, for an answer about the end', () => {
    const after = asked({ 'end-date': '2026-12-04' });
    expect(newAdvice('end-date', asked({}), after)).to.match(/4 Dec/);
  });

  it('is the next question or the route, for an answer about the code', () => {
    const one = asked({ 'numbers-on': 'esim' });
    expect(newAdvice('numbers-on', asked({}), one)).to.equal('Where does your bank send its code?');
    const both = asked({ 'numbers-on': 'esim', 'bank-texts': 'app' });
    expect(newAdvice('bank-texts', one, both)).to.match(/^You can receive the codes/);
  });

  it('is nothing if the answer changes nothing', () => {
    const scene = asked({ situation: 'used-up' });
    expect(newAdvice('situation', scene, scene)).to.equal(undefined);
  });
});
