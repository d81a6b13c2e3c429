export const escapeHtml = (text) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const links = {
  'index.html': 'Download',
  'demo/index.html': 'Make your snippet',
  'share/index.html': 'Paste a link',
  'docs/index.html': 'Documentation',
};

/**
 * A page of the site.
 *
 * @param path of the page in the site
 * @param title as text
 * @param options.head more HTML for the head
 * @param options.isBare without the links to the rest of the site
 */
export function page(path, title, body, { lang = 'en', head = '', isBare = false } = {}) {
  // Relative, so that the site works below any address.
  const up = '../'.repeat(path.split('/').length - 1);
  const nav = Object.entries(links)
    .map(
      ([target, text]) =>
        `<a href="${up}${target}"${target === path ? ' aria-current="page"' : ''}>${text}</a>`,
    )
    .join('\n      ');
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${escapeHtml(title)}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${up}site.css">
${head}  </head>
  <body>
${isBare ? '' : `    <nav aria-label="Site">\n      ${nav}\n    </nav>\n`}    <main>
${body}
    </main>
  </body>
</html>
`;
}

export const styleSheet = `body { margin: 0; font: 1em/1.55 system-ui, sans-serif; overflow-wrap: break-word; }
nav, main { max-width: 46em; margin-inline: auto; padding: 0 16px; }
img { max-width: 100%; height: auto; }
nav { display: flex; flex-wrap: wrap; gap: 4px 20px; padding-block: 12px; }
nav a { padding-block: 10px; }
[aria-current] { font-weight: 700; text-decoration: none; color: inherit; }
h1, h2, h3 { line-height: 1.2; }
pre { padding: 12px; border: 1px solid; border-radius: 6px; overflow-x: auto; }
table { display: block; overflow-x: auto; border-collapse: collapse; }
th, td { padding: 4px 12px 4px 0; border-bottom: 1px solid #8888; text-align: start; vertical-align: top; }
iframe { display: block; border: 0; }
.download a { display: inline-block; margin-inline-end: 8px; padding: 10px 18px; border: 2px solid; border-radius: 8px; font-weight: 700; }
`;
