import { expect, html, waitUntil } from '@open-wc/testing';
import type { EsimRenewGuide } from '../../../src/index.js';
import { all, fold, guideFor, guideOf, one, press } from '../../support/guide.js';
import { collectEvents } from '../../support/stubs.js';

const folds = (guide: Element) => all<HTMLDetailsElement>(guide, 'details:not(.menu)');
const open = (guide: Element) =>
  folds(guide)
    .filter(({ open }) => open)
    .map(({ dataset }) => dataset.id);

const beforePrint = () => dispatchEvent(new Event('beforeprint'));
const afterPrint = () => dispatchEvent(new Event('afterprint'));

/** A fold tells of its change in a task of its own: when this one told, those before it have. */
async function foldsHaveTold(guide: EsimRenewGuide): Promise<void> {
  const last = document.createElement('details');
  guide.parentElement!.append(last);
  let told = false;
  last.addEventListener('toggle', () => (told = true));
  last.open = true;
  await waitUntil(() => told);
  await guide.updateComplete;
  last.remove();
}

describe('while the page is printed', () => {
  it('every fold is open; afterwards those that were', async () => {
    const guide = await guideFor('vinaphone');
    fold(guide, 'prepare').open = true;
    await foldsHaveTold(guide);
    const before = open(guide);
    expect(before).to.deep.equal(['app', 'prepare']);

    beforePrint();
    expect(open(guide)).to.have.length(folds(guide).length);
    afterPrint();
    expect(open(guide)).to.deep.equal(before);
    await foldsHaveTold(guide);
    expect(open(guide)).to.deep.equal(before);
  });

  it('it may take its time: no way is changed by it, and none is told', async () => {
    const guide = await guideFor('vinaphone');
    const told = collectEvents('esim-method-change');
    const before = open(guide);

    beforePrint();
    await foldsHaveTold(guide);
    expect(open(guide)).to.have.length(folds(guide).length);
    afterPrint();
    await foldsHaveTold(guide);
    expect(open(guide)).to.deep.equal(before);
    expect(told).to.be.empty;
    expect(guide.method).to.equal(undefined);
  });

  it('it may be announced twice: afterwards it is as before all the same', async () => {
    const guide = await guideFor('viettel');
    const before = open(guide);
    beforePrint();
    beforePrint();
    await foldsHaveTold(guide);
    beforePrint();
    expect(open(guide)).to.have.length(folds(guide).length);
    afterPrint();
    await foldsHaveTold(guide);
    expect(open(guide)).to.deep.equal(before);
    afterPrint();
    expect(open(guide)).to.deep.equal(before);
  });

  it('the ways work as before, once it is over', async () => {
    const guide = await guideFor('viettel');
    beforePrint();
    await foldsHaveTold(guide);
    afterPrint();
    await foldsHaveTold(guide);
    one(guide, '[data-id=store] > summary').click();
    await foldsHaveTold(guide);
    expect(guide.method).to.equal('store');
    expect(open(guide)).to.deep.equal(['store']);
  });

  it('folds within folds are open too', async () => {
    const guide = await guideFor('vietnamobile');
    await press(guide, 'Data used up');
    beforePrint();
    for (const one of folds(guide)) expect(one.open, one.dataset.id).to.equal(true);
    afterPrint();
    expect(open(guide)).to.deep.equal([]);
  });

  it('the language menu stays shut', async () => {
    const guide = await guideFor('viettel');
    beforePrint();
    expect(one<HTMLDetailsElement>(guide, '.menu').open).to.equal(false);
    afterPrint();
  });

  it('an element that left the page is left alone, and one that came back is not', async () => {
    const guide = await guideOf(html`<esim-renew-guide carrier="viettel"></esim-renew-guide>`);
    const place = guide.parentElement!;
    guide.remove();
    beforePrint();
    afterPrint();
    expect(open(guide)).to.deep.equal(['app']);
    place.append(guide);
    beforePrint();
    expect(open(guide)).to.have.length(folds(guide).length);
    afterPrint();
    expect(open(guide)).to.deep.equal(['app']);
  });
});
