import { READABLE, RESULTS } from './survey.mjs';

/** Forms to paste in each place, the best for readers first. */
const WITH_SCRIPT = ['tag', 'frame', 'plain-full'];
const AS_AUTHOR = ['div', 'plain-wordpress-author', 'plain-zendesk'];
const PASTE = {
  own: WITH_SCRIPT,
  'administrator-block': WITH_SCRIPT,
  'administrator-classic': WITH_SCRIPT,
  'author-block': AS_AUTHOR,
  'author-classic': AS_AUTHOR,
  zendesk: ['div', 'plain-zendesk', 'frame'],
  intercom: ['plain-intercom'],
  blogger: ['tag-xml', 'frame', 'plain-full'],
};

/** The forms that work for readers in this place. */
export const pasteIn = (place, cells) =>
  PASTE[place].filter((form) => READABLE.includes(cells[form][place].result));

const row = (...cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) =>
  [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');
const code = (names) => names.map((name) => `\`${name}\``).join(' ');

/** The text of `docs/embedding.md`. @param survey the result of `survey()` */
export function page({ forms, places, cells, missing, version }) {
  const name = (form) => forms[form].title;
  const result = (form, place) => cells[form][place].result;
  const used = new Set(
    Object.values(cells).flatMap((row) => Object.values(row).map((cell) => cell.result)),
  );
  const dropped = Object.keys(places).map((place) => [
    places[place].title,
    code([...new Set(Object.values(cells).flatMap((row) => row[place].lost))]) || 'nothing',
    refusals(cells, place, name),
  ]);

  return `# What survives where

Editors drop what they do not know. Our elements come in several forms. This page says for each place and each form
what a reader sees in the end. \`npm run survival\` writes it, and the tests check that it is still true.

We tried all three elements, for Viettel, in English. We opened each result in Chromium, with every collapsible part open:

* **WordPress**: ${missing ? 'not tried here.' : `its own functions, version ${version}: \`wp_kses_post\` for users who may not post unfiltered HTML (authors, contributors), then \`wptexturize\`, and in the classic editor \`wpautop\`. Not a whole WordPress, no plugins.`}
* **Zendesk Guide** and **Intercom Articles**: filters that we made from the lists that they publish. Their own filters are not public.
  Zendesk publishes two lists. We used the shorter one. The longer one also allows \`details\`, \`lang\` and \`dir\`.
* **Blogger**: whether the form is well-formed XML. Blogger keeps scripts and tags in posts as they are.
* The frame${cells.frame.own.result === 'frame' ? '' : ' could not be opened'}: whether the place keeps it, and whether its content is visible.

## What to paste

${table(
  ['place', 'paste', 'the reader sees', 'or'],
  Object.entries(places).map(([place, { title }]) => {
    const [first, ...others] = pasteIn(place, cells);
    if (!first) return [title, '–', RESULTS[result(PASTE[place][0], place)], '–'];
    const more = others.map((form) => `${name(form)} (${result(form, place)})`);
    return [title, name(first), RESULTS[result(first, place)], more.join('; ') || '–'];
  }),
)}

Three rules make the difference:

* In WordPress, write the snippet on one line, with a \`<div>\` around it. The classic editor starts a paragraph at each
  line break, and the sentences inside the tag end up after it.
* If a place drops scripts, JSON inside the tag shows as text. In \`data-config\` of a \`div\` it stays invisible.
* If a place requires XML, a boolean attribute needs a value (\`all="all"\`), and \`&\` is \`&amp;\`.

## WordPress, the easier ways

Two ways pass every filter, for administrators and authors. A test tries both in a whole WordPress 6.1 with its database
(\`tests/recipes/wordpress-plugin.test.mjs\`).

* **The plugin**: a block and shortcodes. See [WordPress](recipes/wordpress.md).
* **A pasted link**: the address of a page below \`share/\` of the site, on a line of its own. WordPress makes it a frame with
  \`sandbox="allow-scripts"\`, 200 to 1,000 pixels high. The frame tells its height, and scrolls inside beyond that. Links show
  their addresses, with a button to copy them, because the sandbox opens no windows. The site needs its own address for this:
  \`npm run site -- --base https://your.example/esim/\`.

## Every form, everywhere

${table(
  ['form', ...Object.values(places).map(({ title }) => title)],
  Object.keys(forms).map((form) => [
    name(form),
    ...Object.keys(places).map((place) => result(form, place)),
  ]),
)}

${table(
  ['in the table', 'the reader sees'],
  Object.entries(RESULTS).filter(([result]) => used.has(result)),
)}

“The script in the theme” means that the pages of the site load the module. Intercom has no place for that.

## What the forms look like

Replace the address with that of your own copy of the files. Plain HTML comes from \`renderPlainHtml\` of
\`esim-widgets/plain\`, with the profile as its fourth argument.

${Object.values(forms)
  .filter(({ title }) => !title.startsWith('plain'))
  .map(({ title, make }) => `${title}:\n\n\`\`\`html\n${make('esim-faq')}\n\`\`\``)
  .join('\n\n')}

## What each place drops

${table(['place', 'drops from our forms', 'refuses'], dropped)}
`;
}

/** The forms that a place refuses, with the reason. */
function refusals(cells, place, name) {
  const refused = Object.keys(cells).filter((form) => cells[form][place].why);
  const reasons = [...new Set(refused.map((form) => cells[form][place].why))];
  return (
    reasons
      .map((why) => {
        const forms = refused.filter((form) => cells[form][place].why === why).map(name);
        return `${why}: ${forms.join('; ')}`;
      })
      .join('. ') || '–'
  );
}

/** The results in a written page: `{form: {place: result}}`, by title. */
export function readPage(text) {
  const [, part] = text.split('## Every form, everywhere');
  const [head, , ...rows] = part
    .split('\n\n')[1]
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return Object.fromEntries(
    rows.map(([form, ...cells]) => [
      form,
      Object.fromEntries(cells.map((cell, index) => [head[index + 1], cell])),
    ]),
  );
}
