import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { Marked } from 'marked';
import { page } from './page.mjs';
import { root } from './project.mjs';

/** Our Markdown files, and where each is in the site. */
const pages = new Map([
  ['README.md', 'docs/index.html'],
  ...['CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'].map((file) => [
    file,
    `docs/${file.toLowerCase().replace(/md$/, 'html')}`,
  ]),
  ...readdirSync(`${root}docs`, { recursive: true })
    .map((file) => `docs/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => [
      file,
      file.replace(/(README)?\.md$/, (_, readme) => (readme ? 'index.html' : '.html')),
    ]),
]);

/** A link to the releases, as the host of the repository shows it. The site has the downloads itself. */
const RELEASES = '../../releases/latest';

/** A link's target in the site. Undefined if the site does not have it. */
function inSite(href, file) {
  if (href === RELEASES) return posix.relative(posix.dirname(pages.get(file)), 'index.html');
  if (/^(https?:|mailto:|#)/.test(href)) return href;
  const [target, hash = ''] = href.split(/(?=#)/);
  const found = pages.get(posix.join(posix.dirname(file), target));
  return found && posix.relative(posix.dirname(pages.get(file) ?? file), found) + hash;
}

/** The id that a link to this heading names, as hosts of repositories make it. */
const idOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\d\s_-]/gu, '')
    .replaceAll(' ', '-');

function toHtml(file) {
  const marked = new Marked({
    renderer: {
      image: ({ href, text }) =>
        `<img src="${posix.relative(posix.dirname(pages.get(file)), posix.join(posix.dirname(file), href))}" alt="${text}">`,
      heading({ tokens, depth, text }) {
        const id = depth > 1 ? ` id="${idOf(text)}"` : '';
        return `<h${depth}${id}>${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens);
        const target = inSite(href, file);
        // Sources and tests are not part of the site.
        return target ? `<a href="${target}">${text}</a>` : text;
      },
    },
  });
  return marked.parse(readFileSync(root + file, 'utf8'));
}

const pictures = readdirSync(`${root}docs/pictures`).map((file) => `docs/pictures/${file}`);

/** A page of the demo, with links to the documents as the site has them. */
export const demoPage = (file) =>
  readFileSync(root + file, 'utf8').replace(
    /href="([^":]+\.md)"/g,
    (_, href) => `href="${inSite(href, file)}"`,
  );

/** The documentation as HTML, with its pictures. @returns `{path: content}` */
export const docsPages = () =>
  Object.fromEntries([
    ...pictures.map((file) => [file, readFileSync(root + file)]),
    ...[...pages].map(([file, path]) => {
      const html = toHtml(file);
      const title = /<h1>([^]*?)<\/h1>/.exec(html)?.[1].replace(/<[^>]*>/g, '') ?? file;
      return [path, page(path, unescape(title), html)];
    }),
  ]);

const letters = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const unescape = (html) => html.replace(/&(amp|lt|gt|quot|#39);/g, (name) => letters[name]);
