import assert from 'node:assert/strict';
import { describe, it } from 'vitest';
import { folderOf, lookAt } from '../../../demo/address.js';

const page = 'https://demo.example/demo/index.html';

describe('the folder that somebody means', () => {
  for (const [written, folder] of Object.entries({
    'https://a.example/files/': 'https://a.example/files/',
    'https://a.example/files': 'https://a.example/files/',
    'https://a.example': 'https://a.example/',
    'a.example/files': 'https://a.example/files/',
    '  a.example  ': 'https://a.example/',
    'www.a.example:8443/x': 'https://www.a.example:8443/x/',
    '//a.example/files//': 'https://a.example/files/',
    'localhost:8000/files': 'http://localhost:8000/files/',
    'http://a.example/files': 'http://a.example/files/',
    'HTTPS://A.example/Files': 'https://a.example/Files/',
    'https://a.example/files/esim-widgets.js': 'https://a.example/files/',
    'https://a.example/frame.html?element=esim-faq#top': 'https://a.example/',
    'https://a.example/{version}': 'https://a.example/1/',
    '/files': 'https://demo.example/files/',
    '../files/': 'https://demo.example/files/',
    'https://a.example/文件': 'https://a.example/%E6%96%87%E4%BB%B6/',
  })) {
    it(`${written} → ${folder}`, () => assert.equal(folderOf(written, page, '1'), folder));
  }

  for (const written of [
    '',
    ' ',
    'my files',
    'files',
    'C:\\files',
    'file:///home',
    'ftp://a.example',
  ]) {
    it(`is unknown: “${written}”`, () => assert.equal(folderOf(written, page), undefined));
  }
});

describe('what a browser finds at an address', () => {
  const refuse = async () => {
    throw new TypeError('Failed to fetch');
  };
  const answer =
    (status, type = 'text/javascript') =>
    async () => ({
      ...{ ok: status === 200, status },
      headers: new Headers({ 'content-type': type }),
    });
  const only = (mode, fetch) => (address, options) => (options.mode === mode ? fetch() : refuse());
  const cases = [
    ['the site of this page', 'https://demo.example/a.js', answer(200), 'here'],
    ['a site that lets others load it', 'https://a.example/a.js', answer(200), 'anywhere'],
    ['a site that does not', 'https://a.example/a.js', only('no-cors', answer(0)), 'own-site'],
    ['no such file', 'https://a.example/a.js', answer(404), 'missing'],
    ['a page instead of the file', 'https://a.example/a.js', answer(200, 'text/html'), 'no-script'],
    [
      'a file as its server should not send it',
      'https://a.example/a.js',
      answer(200, 'text/plain; charset=utf-8'),
      'no-script',
    ],
    [
      'another name of the type',
      'https://a.example/a.js',
      answer(200, 'application/javascript; charset=utf-8'),
      'anywhere',
    ],
    ['a page', 'https://a.example/frame.html', answer(200, 'text/html'), 'anywhere'],
    ['a server that refuses to look', 'https://a.example/a.js', answer(405), 'own-site'],
    ['no such site', 'https://a.example/a.js', refuse, 'silent'],
    ['http', 'http://a.example/a.js', refuse, 'insecure'],
    ['the own computer', 'http://localhost:8000/a.js', refuse, 'local'],
    ['the own computer, as an address', 'http://127.0.0.1/a.js', refuse, 'local'],
  ];
  for (const [name, address, fetch, found] of cases) {
    it(name, async () => assert.equal(await lookAt(address, { page, fetch }), found));
  }

  it('nothing without a connection', async () => {
    const address = 'https://a.example/a.js';
    assert.equal(await lookAt(address, { page, fetch: refuse, isOnline: false }), 'offline');
  });

  it('a demo on the own computer, too', async () => {
    const page = 'http://localhost:8000/demo/';
    const at = (fetch) => lookAt('http://localhost:8000/dist/a.js', { page, fetch });
    assert.equal(await at(answer(200)), 'local');
    assert.equal(await at(answer(404)), 'missing');
  });
});
