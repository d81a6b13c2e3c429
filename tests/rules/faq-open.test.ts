import { expect } from '@open-wc/testing';
import { changedIds, withOpen } from '../../src/rules/faq-open.js';

const ids = (...list: string[]) => new Set(list);

describe('the open questions', () => {
  it('have one more or one less', () => {
    expect([...withOpen(ids('a'), 'b', true, false)]).to.deep.equal(['a', 'b']);
    expect([...withOpen(ids('a', 'b'), 'a', false, false)]).to.deep.equal(['b']);
  });

  it('are only the one that was opened, if it closes the others', () => {
    expect([...withOpen(ids('a', 'b'), 'c', true, true)]).to.deep.equal(['c']);
    expect([...withOpen(ids('a', 'b'), 'a', false, true)]).to.deep.equal(['b']);
  });

  it('are a new set each time, and the old one does not change', () => {
    const before = ids('a');
    withOpen(before, 'b', true, true);
    withOpen(before, 'a', false, false);
    expect([...before]).to.deep.equal(['a']);
  });

  it('differ in the closed and then the opened ones', () => {
    expect(changedIds(ids('a', 'b'), ids('b', 'c'))).to.deep.equal(['a', 'c']);
    expect(changedIds(ids('a'), ids('a'))).to.deep.equal([]);
  });
});
