import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  eventMessage,
  heightMessage,
  heightToSend,
  MAX_HEIGHT,
  readRequest,
  wordPressHeight,
  wordPressSecret,
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

describe('a frame that WordPress made from a pasted link', () => {
  it('has a secret in its address, and gives it back with each height', () => {
    expect(wordPressSecret('#?secret=aB3dE5gH7j')).to.equal('aB3dE5gH7j');
    expect(wordPressHeight(640, 'aB3')).to.deep.equal({
      message: 'height',
      value: 640,
      secret: 'aB3',
    });
    for (const hash of ['', '#', '#secret=a', '#?secret=', '#?other=a', '#faq-secret']) {
      expect(wordPressSecret(hash), hash).to.equal(undefined);
    }
  });

  it('is asked for its height again when the page is ready', () => {
    expect(readRequest({ message: 'ready', secret: 'aB3' })).to.deep.equal({});
    expect(readRequest({ message: 'link', secret: 'aB3' })).to.equal(undefined);
  });
});

describe('a message to the frame', () => {
  it('asks for a theme, a language, both, or only the height', () => {
    expect(readRequest({ ...stamp, theme: 'dark' })).to.deep.equal({ theme: 'dark' });
    expect(readRequest({ ...stamp, theme: '' })).to.deep.equal({ theme: '' });
    expect(readRequest({ ...stamp, lang: 'zh-CN' })).to.deep.equal({ language: 'zh-Hans' });
    expect(readRequest({ ...stamp, theme: 'light', lang: 'vi' })).to.deep.equal({
      theme: 'light',
      language: 'vi',
    });
    expect(readRequest(stamp)).to.deep.equal({});
  });

  it('is ignored if it has another type or version', () => {
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
      expect(readRequest(data), JSON.stringify(data)).to.equal(undefined);
    }
  });

  it('can ask for nothing else', () => {
    const value = fc.anything({ withNullPrototype: true });
    const data = fc.record({ theme: value, lang: value, carrier: value, config: value });
    fc.assert(
      fc.property(fc.oneof(value, data), (found) => {
        const request =
          readRequest(typeof found === 'object' ? { ...stamp, ...found } : found) ?? {};
        const { theme, language, ...rest } = request;
        expect(rest).to.deep.equal({});
        if ('theme' in request) expect(['', 'light', 'dark']).to.include(theme);
        if ('language' in request) expect(['en', 'vi', 'zh-Hans']).to.include(language);
      }),
    );
  });
});

describe('the height that the frame sends', () => {
  it('is rounded up, and sent again if it changed by two pixels', () => {
    expect(heightToSend(300.2, 0)).to.equal(301);
    expect(heightToSend(300.2, 300)).to.equal(undefined);
    expect(heightToSend(300.2, 299)).to.equal(301);
    expect(heightToSend(300.2, 303)).to.equal(301);
    expect(heightToSend(300.2, 302)).to.equal(undefined);
  });

  it('is not sent while nothing is shown', () => {
    expect(heightToSend(0, 300)).to.equal(undefined);
    expect(heightToSend(NaN, 300)).to.equal(undefined);
  });

  it('has a limit', () => {
    expect(heightToSend(1e9, 300)).to.equal(MAX_HEIGHT);
    expect(heightToSend(1e10, MAX_HEIGHT)).to.equal(undefined);
  });
});
