/** Placeholder in our docs for the reader's own address. */
export const OWN_ADDRESS = 'https://your.example/';

/** The text inside a tag: for crawlers, for previews, and for readers without JavaScript. */
export const sentences = {
  'esim-renew-guide':
    'Renew in the app My Viettel, or at a Viettel shop with your passport. Questions: call 198 from a Viettel SIM.',
  'esim-faq':
    'Stuck? Look into the app My Viettel, ask at a Viettel shop, or call 198 from a Viettel SIM.',
  'esim-device-check':
    'Dial *#06# as if you were calling. A line that begins with EID means: there is an eSIM chip inside.',
};

/** A boolean attribute for each, because XML has none. */
const option = {
  'esim-renew-guide': 'locked',
  'esim-faq': 'all',
  'esim-device-check': 'no-language-menu',
};

const support = { url: 'https://blog.example/ask', label: 'Ask us' };
const config = JSON.stringify({ id: 'viettel', support });
/** The content that appears only if the element has read the JSON. */
const added = { texts: [support.label], links: [support.url] };
const inAttribute = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/** Forms of delivery, with their title and how to make them for an element. */
const widgetForms = {
  tag: {
    title: 'script and tag',
    make: (element) =>
      `<div><script type="module" src="${OWN_ADDRESS}esim-widgets.js"></script><${element} carrier="viettel" ${option[element]}><p>${sentences[element]}</p></${element}></div>`,
  },
  'tag-xml': {
    title: 'script and tag, as XML',
    make: (element) =>
      `<div><script async="async" type="module" src="${OWN_ADDRESS}esim-widgets.js"></script><${element} carrier="viettel" ${option[element]}="${option[element]}"><p>${sentences[element]}</p></${element}></div>`,
  },
  'tag-json': {
    title: 'script and tag, with JSON inside',
    added,
    make: (element) =>
      `<div><script type="module" src="${OWN_ADDRESS}esim-widgets.js"></script><${element} carrier="viettel" ${option[element]}="${option[element]}"><script type="application/json">${config}</script><p>${sentences[element]}</p></${element}></div>`,
  },
  'tag-lines': {
    title: 'the same on several lines',
    added,
    make: (element) =>
      `<script type="module" src="${OWN_ADDRESS}esim-widgets.js"></script>

<${element} carrier="viettel" ${option[element]}="${option[element]}">
  <script type="application/json">
    ${config}

  </script>
  <p>${sentences[element]}</p>
</${element}>`,
  },
  div: {
    title: '`div`, and the script in the theme',
    themed: true,
    make: (element) =>
      `<div data-${element}="" data-carrier="viettel" data-${option[element]}=""><p>${sentences[element]}</p></div>`,
  },
  'div-json': {
    title: '`div` with JSON in `data-config`, and the script in the theme',
    added,
    themed: true,
    make: (element) =>
      `<div data-${element}="" data-carrier="viettel" data-${option[element]}="" data-config="${inAttribute(config)}"><p>${sentences[element]}</p></div>`,
  },
  frame: {
    title: 'frame and height script',
    make: (element) =>
      `<iframe src="${OWN_ADDRESS}frame.html?element=${element}&amp;carrier=viettel&amp;lang=en" title="eSIM" width="100%" height="600"></iframe><script async="async" src="${OWN_ADDRESS}frame-height.js"></script>`,
  },
};

/**
 * All forms in which pages can use an element.
 *
 * @param renderPlainHtml of `esim-widgets/plain`
 * @returns `{id: {title, make(element), themed?, added?}}`
 */
export const formsWith = (renderPlainHtml) => ({
  ...widgetForms,
  ...Object.fromEntries(
    ['full', 'wordpress-author', 'zendesk', 'intercom'].map((profile) => [
      `plain-${profile}`,
      {
        title: `plain HTML, \`${profile}\``,
        make: (element) => renderPlainHtml(element, 'viettel', 'en', profile),
      },
    ]),
  ),
});
