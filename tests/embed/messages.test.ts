import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  eventMessage,
  heightMessage,
  heightToTell,
  HIGHEST,
  readWish,
} from '../../src/embed/messages.js';

const stamp = { type: 'esim-frame', version: 1 };

describe('a message of the frame', () => {
  it('has a type and a version, and a height or a public id', () => {
    expect(heightMessage(300)).to.deep.equal({ ...stamp, height: 300 });
    expect(eventMessage('esim-verdict', 'supported')).to.deep.equal({
      ...stamp,
      event: 'esim-verdict',
      id: 'supported',
    });
  });
});

describe('a message to the frame', () => {
  it('wishes a theme, a language, both, or only to hear the height', () => {
    expect(readWish({ ...stamp, theme: 'dark' })).to.deep.equal({ theme: 'dark' });
    expect(readWish({ ...stamp, theme: '' })).to.deep.equal({ theme: '' });
    expect(readWish({ ...stamp, lang: 'zh-CN' })).to.deep.equal({ language: 'zh-Hans' });
    expect(readWish({ ...stamp, theme: 'light', lang: 'vi' })).to.deep.equal({
      theme: 'light',
      language: 'vi',
    });
    expect(readWish(stamp)).to.deep.equal({});
  });

  it('of another type or version says nothing', () => {
    for (const data of [
      { ...stamp, type: 'other', theme: 'dark' },
      { ...stamp, version: 2, theme: 'dark' },
      { ...stamp, version: '1', theme: 'dark' },
      { theme: 'dark' },
      'dark',
      null,
      undefined,
      7,
      [stamp],
    ]) {
      expect(readWish(data), JSON.stringify(data)).to.equal(undefined);
    }
  });

  it('never wishes anything else', () => {
    const value = fc.anything({ withNullPrototype: true });
    const data = fc.record({ theme: value, lang: value, carrier: value, config: value });
    fc.assert(
      fc.property(fc.oneof(value, data), (found) => {
        const wish = readWish(typeof found === 'object' ? { ...stamp, ...found } : found) ?? {};
        const { theme, language, ...rest } = wish;
        expect(rest).to.deep.equal({});
        if ('theme' in wish) expect(['', 'light', 'dark']).to.include(theme);
        if ('language' in wish) expect(['en', 'vi', 'zh-Hans']).to.include(language);
      }),
    );
  });
});

describe('the height that is told', () => {
  it('is rounded up, and told when it changed by two pixels', () => {
    expect(heightToTell(300.2, 0)).to.equal(301);
    expect(heightToTell(300.2, 300)).to.equal(undefined);
    expect(heightToTell(300.2, 299)).to.equal(301);
    expect(heightToTell(300.2, 303)).to.equal(301);
    expect(heightToTell(300.2, 302)).to.equal(undefined);
  });

  it('is none while nothing is shown', () => {
    expect(heightToTell(0, 300)).to.equal(undefined);
    expect(heightToTell(NaN, 300)).to.equal(undefined);
  });

  it('grows up to a limit and no further', () => {
    expect(heightToTell(1e9, 300)).to.equal(HIGHEST);
    expect(heightToTell(1e10, HIGHEST)).to.equal(undefined);
  });
});
