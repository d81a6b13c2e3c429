import { expect, html, waitUntil } from '@open-wc/testing';
import type { EsimRenewGuide } from '../../../src/index.js';
import { all, fold, guideFor, guideOf, one, press } from '../../support/guide.js';
import { collectEvents } from '../../support/stubs.js';

const allDetails = (guide: Element) => all<HTMLDetailsElement>(guide, 'details:not(.menu)');
const open = (guide: Element) =>
  allDetails(guide)
    .filter(({ open }) => open)
    .map(({ dataset }) => dataset.id);

const beforePrint = () => dispatchEvent(new Event('beforeprint'));
const afterPrint = () => dispatchEvent(new Event('afterprint'));

/** Each `toggle` event is a task of its own: when this one arrives, the earlier ones have too. */
async function togglesArrived(guide: EsimRenewGuide): Promise<void> {
  const last = document.createElement('details');
  guide.parentElement!.append(last);
  let arrived = false;
  last.addEventListener('toggle', () => (arrived = true));
  last.open = true;
  await waitUntil(() => arrived);
  await guide.updateComplete;
  last.remove();
}

describe('while the page is printed', () => {
  it('every part is open; afterwards the same parts as before', async () => {
    const guide = await guideFor('vinaphone');
    fold(guide, 'prepare').open = true;
    await togglesArrived(guide);
    const before = open(guide);
    expect(before).to.deep.equal(['app', 'prepare']);

    beforePrint();
    expect(open(guide)).to.have.length(allDetails(guide).length);
    afterPrint();
    expect(open(guide)).to.deep.equal(before);
    await togglesArrived(guide);
    expect(open(guide)).to.deep.equal(before);
  });

  it('no way to renew changes and no event fires, however long it takes', async () => {
    const guide = await guideFor('vinaphone');
    const events = collectEvents('esim-method-change');
    const before = open(guide);

    beforePrint();
    await togglesArrived(guide);
    expect(open(guide)).to.have.length(allDetails(guide).length);
    afterPrint();
    await togglesArrived(guide);
    expect(open(guide)).to.deep.equal(before);
    expect(events).to.be.empty;
    expect(guide.method).to.equal(undefined);
  });

  it('a second beforeprint changes nothing: afterwards the same parts are open', async () => {
    const guide = await guideFor('viettel');
    const before = open(guide);
    beforePrint();
    beforePrint();
    await togglesArrived(guide);
    beforePrint();
    expect(open(guide)).to.have.length(allDetails(guide).length);
    afterPrint();
    await togglesArrived(guide);
    expect(open(guide)).to.deep.equal(before);
    afterPrint();
    expect(open(guide)).to.deep.equal(before);
  });

  it('the ways to renew work as before, once it is over', async () => {
    const guide = await guideFor('viettel');
    beforePrint();
    await togglesArrived(guide);
    afterPrint();
    await togglesArrived(guide);
    one(guide, '[data-id=store] > summary').click();
    await togglesArrived(guide);
    expect(guide.method).to.equal('store');
    expect(open(guide)).to.deep.equal(['store']);
  });

  it('parts inside parts are open too', async () => {
    const guide = await guideFor('vietnamobile');
    await press(guide, 'Data used up');
    beforePrint();
    for (const one of allDetails(guide)) expect(one.open, one.dataset.id).to.equal(true);
    afterPrint();
    expect(open(guide)).to.deep.equal([]);
  });

  it('the language menu stays closed', async () => {
    const guide = await guideFor('viettel');
    beforePrint();
    expect(one<HTMLDetailsElement>(guide, '.menu').open).to.equal(false);
    afterPrint();
  });

  it('an element that left the page stays as it is; one that came back is opened', async () => {
    const guide = await guideOf(html`<esim-renew-guide carrier="viettel"></esim-renew-guide>`);
    const place = guide.parentElement!;
    guide.remove();
    beforePrint();
    afterPrint();
    expect(open(guide)).to.deep.equal(['app']);
    place.append(guide);
    beforePrint();
    expect(open(guide)).to.have.length(allDetails(guide).length);
    afterPrint();
    expect(open(guide)).to.deep.equal(['app']);
  });
});
