import { expect } from '@open-wc/testing';
import type { EsimRenewGuide } from '../../../src/index.js';
import { SITUATIONS, type Situation } from '../../../src/rules/ways.js';
import { everyId, everyLanguage, everySituation } from '../../support/carriers.js';
import { all } from '../../support/guide.js';
import { TestPage, plainStyles } from '../../support/page.js';

const HEIGHT = 640;
/** How high the guide may be before any answer, in pixels. */
const LONGEST = 1500;

let page: TestPage;

before(async () => {
  page = await TestPage.open();
});

after(() => page.close());

const show = (carrier: string, language: string, attributes = '') =>
  page.show(
    `<esim-renew-guide carrier="${carrier}" lang="${language}" ${attributes}></esim-renew-guide>`,
    plainStyles,
  );

async function answer(guide: EsimRenewGuide, situation: Situation | undefined): Promise<void> {
  if (!situation) return;
  all(guide, '.answers button')[SITUATIONS.indexOf(situation)]!.click();
  await guide.updateComplete;
}

const isShown = (element: Element) =>
  element.getClientRects().length > 0 && element.checkVisibility();

/** The first visible action: a link, a call or a step to tick. */
const firstAction = (guide: Element) =>
  all(guide, 'a.button, a[href^="tel:"], .tick').find(isShown);

/** Distance from the top of the page to the bottom of an element, without scrolling. */
const bottom = (element: Element) => element.getBoundingClientRect().bottom;

describe('on a phone of 360 × 640, without scrolling', () => {
  before(() => page.resize(360, HEIGHT));

  for (const language of everyLanguage) {
    describe(`in ${language}`, () => {
      for (const id of everyId) {
        it(`the first real action for ${id} is visible`, async () => {
          const guide = await show(id, language);
          const action = firstAction(guide);
          expect(action, 'an action').not.to.equal(undefined);
          expect(bottom(action!), action!.textContent!.trim()).to.be.at.most(HEIGHT);
        });
      }

      for (const id of everyId) {
        it(`a reader without data sees the first thing to do, ${id}`, async () => {
          const guide = await show(id, language, 'offline');
          const first = [all(guide, 'button.main')[0], all(guide, '.steps > li > .title')[0]];
          const bottoms = first.filter((one) => one && isShown(one)).map((one) => bottom(one!));
          expect(bottoms).not.to.be.empty;
          expect(Math.min(...bottoms)).to.be.at.most(HEIGHT);
        });
      }

      it('the question, all its answers and the button to change the carrier are visible', async () => {
        const guide = await show('viettel', language);
        expect(all(guide, '.answers button').filter(isShown)).to.have.length(SITUATIONS.length);
        expect(all(guide, '.not-yours button').filter(isShown)).to.have.length(1);
        const buttons = all(guide, '.answers button, .not-yours button, .menu summary');
        for (const button of buttons.filter(isShown)) {
          expect(bottom(button), button.textContent!.trim()).to.be.at.most(HEIGHT);
        }
      });

      it('the guide is short before any answer', async function () {
        // Each guide is filled first.
        this.timeout(60_000);
        const tooLong = [];
        for (const id of everyId) {
          const guide = await show(id, language);
          await guide.filled;
          const { height } = guide.getBoundingClientRect();
          if (height > LONGEST) tooLong.push(`${id}: ${height}`);
        }
        expect(tooLong).to.deep.equal([]);
      });

      it('no word of a heading is broken', async () => {
        const broken = [];
        for (const id of everyId) {
          const [text] = all(await show(id, language), '[part=heading]');
          const walker = page.document.createTreeWalker(text!, NodeFilter.SHOW_TEXT);
          for (let node; (node = walker.nextNode());) {
            for (const { 0: word, index } of node.nodeValue!.matchAll(/[\p{Script=Latin}]+/gu)) {
              const range = page.document.createRange();
              range.setStart(node, index);
              range.setEnd(node, index + word.length);
              if (range.getClientRects().length > 1) broken.push(`${id}: ${word}`);
            }
          }
        }
        expect(broken).to.deep.equal([]);
      });

      it('a reader without a carrier sees the first question with its answers', async () => {
        const guide = await page.show(
          `<esim-renew-guide lang="${language}"></esim-renew-guide>`,
          plainStyles,
        );
        const buttons = all(guide, '.picker button').filter(isShown);
        expect(buttons.length).to.be.above(1);
        for (const button of buttons) {
          expect(bottom(button), button.textContent!.trim()).to.be.at.most(HEIGHT);
        }
      });
    });
  }
});

describe('nothing is wider than the screen', () => {
  /** Elements beyond the right edge of the page, with names that explain a failure. */
  function tooWide(guide: Element): string[] {
    const root = page.document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    return all(guide, '*')
      .filter(
        (one) =>
          !one.children.length &&
          isShown(one) &&
          one.getBoundingClientRect().right > root.clientWidth + 0.5,
      )
      .map((one) => `${one.localName}.${one.className}: ${one.textContent?.trim().slice(0, 60)}`);
  }

  for (const width of [280, 320, 360, 1200]) {
    describe(`at ${width} px`, () => {
      before(() => page.resize(width, HEIGHT));

      for (const language of everyLanguage) {
        for (const situation of everySituation) {
          it(`${language}, ${situation ?? 'nothing answered'}, all parts open`, async () => {
            for (const id of everyId) {
              const guide = await show(id, language);
              await answer(guide, situation);
              expect(tooWide(guide), id).to.deep.equal([]);
              for (const details of all<HTMLDetailsElement>(guide, 'details')) details.open = true;
              expect(tooWide(guide), id).to.deep.equal([]);
            }
          });
        }
      }
    });
  }

  it('not even an address without a place to break', async () => {
    page.resize(280, HEIGHT);
    const long = `https://${'a-very-long-host-name.'.repeat(5)}example/${'x'.repeat(300)}`;
    const guide = await show('viettel', 'en', `website="${long}" support="${long}"`);
    for (const details of all<HTMLDetailsElement>(guide, 'details')) details.open = true;
    expect(tooWide(guide)).to.deep.equal([]);
  });

  for (const situation of everySituation) {
    it(`not even a name without a place to break, ${situation ?? 'nothing answered'}`, async () => {
      page.resize(280, HEIGHT);
      const names = `carrier-name="${'W'.repeat(119)}" app-name="${'M'.repeat(119)}"`;
      const guide = await show('vietnamobile', 'en', names);
      await answer(guide, situation);
      for (const details of all<HTMLDetailsElement>(guide, 'details')) details.open = true;
      expect(tooWide(guide)).to.deep.equal([]);
    });
  }
});
