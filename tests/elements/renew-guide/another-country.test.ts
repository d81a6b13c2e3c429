import { expect, html } from '@open-wc/testing';
import { SITUATIONS } from '../../../src/rules/ways.js';
import { everyLanguage, everySituation, thai } from '../../support/carriers.js';
import { all, guideOf, wordsOf } from '../../support/guide.js';
import '../../support/stubs.js';

const ofVietnam =
  /Vietnam|Viet Nam|Việt Nam|越南|100\.000đ|1414|TTTB|VNeID|\b(?:Viettel|VinaPhone|MobiFone|Airalo|Klook)/i;

/** Without the language menu, because “Tiếng Việt” in it names Vietnam. */
const withoutMenu = html`<esim-renew-guide .config=${thai} no-language-menu></esim-renew-guide>`;

describe('the guide of a carrier in Thailand, described only by a config', () => {
  for (const language of everyLanguage) {
    for (const situation of everySituation) {
      it(`does not mention Vietnam: ${language}, ${situation ?? 'nothing answered'}`, async () => {
        const guide = await guideOf(withoutMenu);
        guide.lang = language;
        await guide.updateComplete;
        if (situation) all(guide, '.answers button')[SITUATIONS.indexOf(situation)]!.click();
        await guide.updateComplete;
        expect(wordsOf(guide).length).to.be.above(200);
        expect(wordsOf(guide).match(ofVietnam)).to.equal(null);
        for (const link of all<HTMLAnchorElement>(guide, 'a')) {
          expect(link.href).not.to.match(/\.vn\b|\/vn\/|viettel/);
        }
      });
    }
  }
});
