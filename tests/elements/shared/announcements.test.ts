import { expect, html } from '@open-wc/testing';
import type { EsimRenewGuide } from '../../../src/index.js';
import { check, type } from '../../support/device-check.js';
import { guideFor, guideOf, one, press } from '../../support/guide.js';
import { stub } from '../../support/stubs.js';

const status = (element: Element) => one(element, '[role=status]');

/** How often the status changed while this was done, as screen readers see it. */
async function changesOf(element: Element, act: () => Promise<void>): Promise<number> {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((news) => records.push(...news));
  observer.observe(status(element), { childList: true, characterData: true, subtree: true });
  await act();
  records.push(...observer.takeRecords());
  observer.disconnect();
  return records.filter(({ addedNodes }) => addedNodes.length).length;
}

const copyCode = async (guide: EsimRenewGuide) => {
  one(guide, '[data-id=after] .code button').click();
  await new Promise((turn) => setTimeout(turn));
  await guide.updateComplete;
};

describe('an announcement', () => {
  it('is made again if it is the same as before', async () => {
    stub(navigator, 'clipboard', { writeText: () => Promise.resolve() });
    const guide = await guideFor('vinaphone');
    expect(await changesOf(guide, () => copyCode(guide))).to.be.above(0);
    const first = status(guide).firstElementChild;
    expect(await changesOf(guide, () => copyCode(guide))).to.be.above(0);
    expect(status(guide).textContent).to.equal('Copied');
    expect(status(guide).firstElementChild === first).to.equal(false);
  });

  it('is made in the present language, and follows a change of it', async () => {
    stub(navigator, 'clipboard', { writeText: () => Promise.resolve() });
    const guide = await guideFor('vinaphone');
    await copyCode(guide);
    guide.lang = 'vi';
    await guide.updateComplete;
    expect(status(guide).textContent).to.equal('Đã sao chép');
    await copyCode(guide);
    expect(status(guide).textContent).to.equal('Đã sao chép');
  });

  it('is not made again by an update, even if it holds a time', async () => {
    const expires = new Date(Date.now() + 86_400_000).toISOString();
    const guide = await guideOf(
      html`<esim-renew-guide carrier="viettel" expires=${expires}></esim-renew-guide>`,
    );
    const changes = await changesOf(guide, async () => {
      for (let minute = 1; minute < 4; minute++) {
        const now = Date.now();
        stub(Date, 'now', () => now + 60_000);
        guide.requestUpdate();
        await guide.updateComplete;
      }
    });
    expect(changes).to.equal(0);
  });

  it('of a search is made again with each letter', async () => {
    const element = await check(html`<esim-device-check></esim-device-check>`);
    await type(element, 'qqqq');
    expect(await changesOf(element, () => type(element, 'qqqqq'))).to.be.above(0);
  });

  it('tells new advice also if the answer before had it in a closed part', async () => {
    const guide = await guideFor('viettel');
    await press(guide, 'Data used up');
    expect(await changesOf(guide, () => press(guide, 'Expired'))).to.equal(1);
    const told = status(guide).textContent!.replace(/^\d+\. /, '');
    expect(one(guide, '.steps').textContent).to.include(told);
  });

  for (const [answer, advice] of [
    ['Data used up', 'Don’t delete the eSIM'],
    ['Expired', 'Don’t delete the eSIM'],
    ['Paid, no service', 'After each step'],
    ['Something else', 'What is the problem?'],
    ['Still works', 'Renew now'],
  ] as const) {
    it(`tells the advice once, when the reader answers “${answer}”`, async () => {
      const guide = await guideFor('viettel');
      expect(await changesOf(guide, () => press(guide, answer))).to.equal(1);
      expect(status(guide).textContent).to.contain(advice);
    });
  }

  it('tells the answer to a question inside the advice', async () => {
    const guide = await guideFor('viettel');
    await press(guide, 'Something else');
    await press(guide, 'My number is blocked');
    expect(status(guide).textContent).to.contain('shop');
  });
});
