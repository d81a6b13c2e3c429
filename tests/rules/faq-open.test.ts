import { expect } from '@open-wc/testing';
import { symmetricDifference, withOpen } from '../../src/rules/faq-open.js';

const ids = (...list: string[]) => new Set(list);

describe('what stands open', () => {
  it('is one more, or one less', () => {
    expect([...withOpen(ids('a'), 'b', true, false)]).to.deep.equal(['a', 'b']);
    expect([...withOpen(ids('a', 'b'), 'a', false, false)]).to.deep.equal(['b']);
  });

  it('is only the one that was opened, where it closes the others', () => {
    expect([...withOpen(ids('a', 'b'), 'c', true, true)]).to.deep.equal(['c']);
    expect([...withOpen(ids('a', 'b'), 'a', false, true)]).to.deep.equal(['b']);
  });

  it('is a new set each time: the one before is still what it was', () => {
    const before = ids('a');
    withOpen(before, 'b', true, true);
    withOpen(before, 'a', false, false);
    expect([...before]).to.deep.equal(['a']);
  });

  it('has changed in what went and what came, in this order', () => {
    expect(symmetricDifference(ids('a', 'b'), ids('b', 'c'))).to.deep.equal(['a', 'c']);
    expect(symmetricDifference(ids('a'), ids('a'))).to.deep.equal([]);
  });
});
