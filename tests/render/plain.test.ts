import { expect } from '@open-wc/testing';
import { renderPlainHtml, renderText } from '../../src/render/plain.js';

/** The error that this throws. */
function errorOf(attempt: () => unknown): Error {
  try {
    attempt();
  } catch (error) {
    return error as Error;
  }
  throw new Error('no error was thrown');
}

describe('the age of facts', () => {
  const lines = (date: string) =>
    renderText('esim-renew-guide', 'vinaphone', 'en', { now: new Date(date) }).split('\n');
  const warnings = (date: string) =>
    lines(date).filter((line) => line.includes('this may have changed. Ask before you pay.'));

  it('depends on the day that the page gives', () => {
    expect(warnings('2015-01-01')).to.deep.equal([]);
    expect(warnings('2099-01-01')).not.to.be.empty;
  });
});

describe('an unknown argument is an error that names it', () => {
  const writers = { renderPlainHtml, renderText };
  for (const [name, write] of Object.entries(writers)) {
    describe(`of ${name}`, () => {
      it('for an element', () => {
        for (const element of ['esim-nothing', 'toString', '__proto__', '']) {
          const error = errorOf(() => write(element as 'esim-renew-guide', 'viettel'));
          expect(error).to.be.an.instanceOf(TypeError);
          expect(error.message).to.include('element').and.to.include('esim-renew-guide');
          expect(error.message).to.include(element);
        }
      });

      it('for a carrier, with the known ids', () => {
        const error = errorOf(() => write('esim-renew-guide', 'viettell'));
        expect(error).to.be.an.instanceOf(TypeError);
        expect(error.message).to.include('viettell').and.to.include('viettel, vinaphone');
      });

      it('for a config, with the path of each wrong value', () => {
        const config = { id: 'x', name: 'X', website: { url: 'javascript:1' }, codes: 7 };
        const error = errorOf(() => write('esim-renew-guide', config as never));
        expect(error).to.be.an.instanceOf(TypeError);
        expect(error.message).to.include('website.url').and.to.include('codes');
        expect(error.message).to.include('javascript:1');
      });

      it('for a missing carrier', () => {
        for (const nothing of ['', ' ', {}, null, undefined]) {
          for (const element of ['esim-renew-guide', 'esim-faq'] as const) {
            const error = errorOf(() => write(element, nothing as never));
            expect(error, String(nothing)).to.be.an.instanceOf(TypeError);
            expect(error.message, String(nothing)).to.include('carrier');
          }
        }
      });
    });
  }

  it('for a heading level', () => {
    for (const level of [0, 7, 2.5, NaN, '2><script>']) {
      const error = errorOf(() =>
        renderPlainHtml('esim-renew-guide', 'viettel', 'en', 'full', { level: level as number }),
      );
      expect(error).to.be.an.instanceOf(TypeError);
      expect(error.message).to.include('level').and.to.include(String(level));
    }
  });

  it('for a profile', () => {
    for (const profile of ['blogger', 'toString', '', 3]) {
      const error = errorOf(() => renderPlainHtml('esim-faq', 'viettel', 'en', profile as 'full'));
      expect(error).to.be.an.instanceOf(TypeError);
      expect(error.message).to.include('profile').and.to.include('full').and.to.include(profile);
    }
  });
});
