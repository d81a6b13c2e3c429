import { DOMParser } from '@xmldom/xmldom';
import sanitize from 'sanitize-html';

/** What a place lets through, from what it publishes; what it drops leaves its text behind. */
const zendesk = {
  // The shorter of two lists that Zendesk publishes; the longer has `details`, `lang` and `dir` too.
  allowedTags:
    'a abbr address blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr iframe img ins kbd li ol p pre samp small source span strong sub sup table tbody td tfoot th thead tr track ul var video'.split(
      ' ',
    ),
  allowedAttributes: {
    '*': ['id', 'class', 'aria-*', 'data-*', 'title'],
    a: ['href', 'target', 'name', 'rel'],
    iframe: ['src', 'width', 'height', 'allowfullscreen', 'frameborder'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'ftp', 'sftp', 'sms', 'tel'],
};

const intercom = {
  allowedTags:
    'p br hr h1 h2 a img ul ol li table tbody thead tr td th pre code b strong i em'.split(' '),
  allowedAttributes: { a: ['href', 'target'], img: ['src', 'alt'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  transformTags: { h3: 'h2', h4: 'h2', h5: 'h2', h6: 'h2' },
};

/** Intercom refuses an article as a whole when a list is empty or holds a table. */
function throughIntercom(html) {
  const left = sanitize(html, intercom);
  const read = new DOMParser().parseFromString(`<div>${left}</div>`, 'text/html');
  const all = (name) =>
    [...Array(read.getElementsByTagName(name).length).keys()].map((index) =>
      read.getElementsByTagName(name).item(index),
    );
  if (all('li').some((item) => !item.textContent.trim())) return { refused: 'an empty list item' };
  if (all('table').some((table) => isInside(table, ['li', 'table']))) {
    return { refused: 'a table in a list' };
  }
  return { html: left };
}

const isInside = ({ parentNode }, names) =>
  !!parentNode && (names.includes(parentNode.nodeName) || isInside(parentNode, names));

/** Blogger takes everything, if it is well-formed. */
function throughBlogger(html) {
  const faults = [];
  const onError = (level, message) => faults.push(message);
  try {
    new DOMParser({ errorHandler: onError }).parseFromString(`<div>${html}</div>`, 'text/xml');
  } catch (error) {
    faults.push(error.message);
  }
  return faults.length ? { refused: 'not well-formed XML' } : { html };
}

/** The places of WordPress, by what `wordpress.php` calls them. */
const wordpress = {
  'administrator-block': 'WordPress, administrator, block “Custom HTML”',
  'administrator-classic': 'WordPress, administrator, classic editor',
  'author-block': 'WordPress, author, block “Custom HTML”',
  'author-classic': 'WordPress, author, classic editor',
};

/**
 * Where people publish.
 *
 * `takes` gets a piece of HTML and gives `{html}` as the page then has it, `{refused}` with a
 * reason, or `{missing}` where it cannot be tried. `theme` says whether its owner can put a script
 * into the pages around.
 *
 * @param throughWordPress what WordPress made of every piece: `{made: Map(html → {place: html})}` or `{missing}`
 */
export const placesWith = ({ made, missing }) => ({
  own: { title: 'a page of your own', theme: true, takes: (html) => ({ html }) },
  ...Object.fromEntries(
    Object.entries(wordpress).map(([place, title]) => [
      place,
      {
        title,
        theme: true,
        takes: (html) => (missing ? { missing } : { html: made.get(html)[place] }),
      },
    ]),
  ),
  zendesk: {
    title: 'Zendesk Guide',
    theme: true,
    takes: (html) => ({ html: sanitize(html, zendesk) }),
  },
  intercom: { title: 'Intercom Articles', theme: false, takes: throughIntercom },
  blogger: { title: 'Blogger', theme: true, takes: throughBlogger },
});
