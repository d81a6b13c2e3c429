import { expect, html } from '@open-wc/testing';
import type { EsimRenewGuide } from '../../../src/index.js';
import { all, guideFor, guideOf, press } from '../../support/guide.js';
import '../../support/stubs.js';

/** The parts that the class of the guide documents. */
const documented = [
  'answers',
  'card',
  'copy',
  'copy-text',
  'end',
  'end-date',
  'fold',
  'heading',
  'language-menu',
  'link',
  'mark',
  'method',
  'progress',
  'question',
  'status',
  'step',
  'trust',
  'warning',
];

const partsIn = (guide: Element): string[] => [
  ...new Set(all(guide, '[part]').flatMap(({ part }) => [...part])),
];

const guideWithEnd = (): Promise<EsimRenewGuide> =>
  guideOf(
    html`<esim-renew-guide carrier="viettel" website="https://site.example/" expires="2099-11-30">
    </esim-renew-guide>`,
  );

describe('the parts of the guide', () => {
  it('are the documented ones', async () => {
    const guide = await guideWithEnd();
    all(guide, '.tick input')[0]!.click();
    await guide.updateComplete;
    expect(partsIn(guide).sort()).to.deep.equal(documented);
  });

  it('include no others, whatever is answered', async () => {
    for (const answer of ['Data used up', 'Expired', 'Paid, no service', 'Something else']) {
      const guide = await guideWithEnd();
      await press(guide, answer);
      expect(documented, answer).to.include.members(partsIn(guide));
    }
  });

  it('name the answers and the question of the picker, too', async () => {
    const guide = await guideOf(html`<esim-renew-guide></esim-renew-guide>`);
    expect(all(guide, '.picker [part=question] [part=answers] button')).not.to.be.empty;
  });

  it('let a page style the answers and the language menu', async () => {
    const style = document.createElement('style');
    style.textContent = `
      esim-renew-guide::part(answers) { gap: 13px }
      esim-renew-guide::part(language-menu) { width: 171px }`;
    document.head.append(style);
    try {
      const guide = await guideFor('viettel');
      const [answers] = all(guide, '[data-id=situation] [part=answers]');
      const [menu] = all(guide, '[part~=language-menu]');
      expect(getComputedStyle(answers!).rowGap).to.equal('13px');
      expect(getComputedStyle(menu!).width).to.equal('171px');
    } finally {
      style.remove();
    }
  });
});
