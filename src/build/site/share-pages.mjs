import { readFileSync } from 'node:fs';
import { escapeHtml, page } from './page.mjs';
import { languages, root } from './project.mjs';

/** For oEmbed, in CSS pixels. WordPress and our own script then fit the height to the content. */
const size = { width: 600, height: 600 };

/** The picture on cards. Open Graph requires one. */
const picture = {
  path: 'docs/pictures/widgets.png',
  alt: {
    en: 'The guide, the questions and the device check',
    'zh-Hans': '续费指南、常见问题和手机检测',
    vi: 'Hướng dẫn, câu hỏi và phần kiểm tra điện thoại',
  },
};

/** Width and height are in the header of each PNG. */
function sizeOf(path) {
  const header = readFileSync(root + path);
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
}

/**
 * One page for each element, carrier or seller, and language. Its address can be pasted where a
 * place turns links into frames.
 *
 * @param base the address of the site, with a slash at its end. Without it, the pages have no oEmbed
 * and no Open Graph data, because both need absolute addresses
 * @returns `{path: content}`
 */
export async function sharePages(base) {
  const { builtIns } = await import('../../../dist/rules.js');
  const { renderText } = await import('../../../dist/plain.js');
  const { sentencesInside } = await import('../../../dist/demo/sentences-inside.js');
  const carriers = Object.keys(builtIns);

  const widgets = Object.keys(languages).flatMap((language) => [
    ...['esim-renew-guide', 'esim-faq'].flatMap((tag) =>
      carriers.map((carrier) => ({ language, tag, carrier })),
    ),
    { language, tag: 'esim-device-check' },
  ]);

  const files = {};
  const listed = [];
  for (const { language, tag, carrier } of widgets) {
    const name = [tag.slice('esim-'.length), carrier].filter(Boolean).join('-');
    const path = `share/${language}/${name}.html`;
    const [title] = renderText(tag, carrier, language).split('\n');
    const words = sentencesInside(tag, carrier, language).join(' ');
    const query = new URLSearchParams({
      element: tag,
      ...(carrier && { carrier }),
      lang: language,
    });
    const frameIn = (folder, width) =>
      `<iframe src="${folder}dist/frame.html?${escapeHtml(String(query))}" title="${escapeHtml(title)}" width="${width}" height="${size.height}" frameborder="0"></iframe>`;
    const about = { path, name, title, words, language };
    const body = `      ${frameIn('../../', '100%')}
      <script async src="../../dist/frame-height.js"></script>
      <noscript><p>${escapeHtml(words)}</p></noscript>`;
    files[path] = page(path, title, body, {
      lang: language,
      isBare: true,
      head: `    <meta name="description" content="${escapeHtml(words)}">\n${base ? absoluteData(base, about) : ''}`,
    });
    if (base) {
      // WordPress shows the frame, and loads its script for heights, only if a quote stands before it.
      const html = `<blockquote><a href="${escapeHtml(base + path)}">${escapeHtml(title)}</a></blockquote>${frameIn(base, size.width)}`;
      files[path.replace(/html$/, 'json')] = oEmbed(base, title, html);
    }
    listed.push({ ...about, carrier, tag });
  }
  files['share/index.html'] = listPage(listed, base);
  return files;
}

/** What other sites read from a page. */
function absoluteData(base, { path, title, words, language }) {
  const address = escapeHtml(base + path);
  const { width, height } = sizeOf(picture.path);
  const openGraph = {
    type: 'website',
    url: address,
    title: escapeHtml(title),
    description: escapeHtml(words),
    locale: language.replace('zh-Hans', 'zh_CN').replace(/^en$/, 'en_US').replace(/^vi$/, 'vi_VN'),
    site_name: 'esim-widgets',
    image: escapeHtml(base + picture.path),
    'image:width': width,
    'image:height': height,
    'image:alt': picture.alt[language] ?? picture.alt.en,
  };
  return [
    `<link rel="canonical" href="${address}">`,
    ...Object.entries(openGraph).map(
      ([name, value]) => `<meta property="og:${name}" content="${value}">`,
    ),
    // With Open Graph data, this alone gives the large card.
    '<meta name="twitter:card" content="summary_large_image">',
    `<link rel="alternate" type="application/json+oembed" href="${address.replace(/html$/, 'json')}" title="${escapeHtml(title)}">`,
  ]
    .map((line) => `    ${line}\n`)
    .join('');
}

const oEmbed = (base, title, html) =>
  `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      provider_name: 'esim-widgets',
      provider_url: base,
      title,
      ...size,
      html,
    },
    null,
    2,
  )}\n`;

function listPage(listed, base) {
  const section = ([language, name]) => {
    const items = listed
      .filter((widget) => widget.language === language)
      .map(
        ({ path, title, carrier }) =>
          `        <li><a href="${path.slice('share/'.length)}">${escapeHtml(title)}</a>${carrier ? ` <small>${carrier}</small>` : ''}</li>`,
      );
    return `      <section lang="${language}">\n      <h2>${name}</h2>\n      <ul>\n${items.join('\n')}\n      </ul>\n      </section>`;
  };
  const intro = base
    ? 'Copy the address of one of these pages and paste it on a line of its own. WordPress turns it into the widget, also for authors. Elsewhere it becomes a link with a title and a text.'
    : 'Each of these pages has one widget. If this site is built with its own address (<code>npm run site -- --base https://…</code>), WordPress turns a pasted link into the widget.';
  return page(
    'share/index.html',
    'Paste a link',
    `      <h1>Paste a link</h1>\n      <p>${intro}</p>\n${Object.entries(languages).map(section).join('\n')}`,
  );
}
