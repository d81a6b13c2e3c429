import { DOMParser } from '@xmldom/xmldom';
import sanitize from 'sanitize-html';

/** The tags and attributes that Zendesk allows. Dropped tags leave their text. */
const zendesk = {
  // Zendesk publishes two lists. This is the shorter one, without `details`, `lang` and `dir`.
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

/** Intercom refuses the whole article if a list item is empty or a list contains a table. */
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

/** Blogger accepts everything that is well-formed. */
function throughBlogger(html) {
  const errors = [];
  const onError = (level, message) => errors.push(message);
  try {
    new DOMParser({ errorHandler: onError }).parseFromString(`<div>${html}</div>`, 'text/xml');
  } catch (error) {
    errors.push(error.message);
  }
  return errors.length ? { refused: 'not well-formed XML' } : { html };
}

/** Ways to publish in WordPress, by their names in `wordpress.php`. */
const wordpress = {
  'administrator-block': 'WordPress, administrator, block “Custom HTML”',
  'administrator-classic': 'WordPress, administrator, classic editor',
  'author-block': 'WordPress, author, block “Custom HTML”',
  'author-classic': 'WordPress, author, classic editor',
};

/**
 * Systems that people publish with.
 *
 * `takes` gets HTML and returns `{html}` as published, `{refused}` with a reason, or `{missing}` if
 * the system cannot be tested here. `theme`: the owner can add a script to every page.
 *
 * @param throughWordPress the result of WordPress: `{made: Map(html → {place: html})}` or `{missing}`
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
