/* global wp, customElements, document, innerHeight, scrollTo, scrollY -- functions given to the page run there */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, it, vi } from 'vitest';
import { buildSite } from '../../src/build/site/site.mjs';
import { wordpressPlugin } from '../../src/build/site/wordpress-plugin.mjs';
import { root } from '../support/recipes.mjs';
import { filesBelow, serve, startChromium, visit } from '../support/site.mjs';
import { startWordPress } from '../support/wordpress-site.mjs';

/** Set it to a folder to get pictures of what the test sees. */
const pictures = process.env.PICTURES;

const { name, zip } = await wordpressPlugin();
const files = unzipSync(zip);
const text = (path) => Buffer.from(files[`esim-widgets/${path}`]).toString();

describe('the plugin for WordPress, as a zip', () => {
  it('has one folder and the same bytes in every time zone', async () => {
    assert.deepEqual(
      Object.keys(files).filter((path) => !path.startsWith('esim-widgets/')),
      [],
    );
    const { TZ } = process.env;
    for (const zone of ['Asia/Ho_Chi_Minh', 'America/Los_Angeles']) {
      process.env.TZ = zone;
      const again = await wordpressPlugin();
      assert.ok(Buffer.from(again.zip).equals(zip), zone);
    }
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });

  it('has the files that the build made', () => {
    for (const path of ['', 'en/', 'zh-Hans/', 'vi/']) {
      const built = readFileSync(`${root}dist/${path}esim-widgets.js`);
      assert.ok(built.equals(files[`esim-widgets/js/${path}esim-widgets.js`]), path);
    }
  });

  it('names the same version, WordPress and PHP in the header, the readme and package.json', () => {
    const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
    const php = text('esim-widgets.php');
    const readme = text('readme.txt');
    const field = (file, label) =>
      new RegExp(`^[ *]*${label}:\\s*(.+)$`, 'm').exec(file)?.[1].trim();
    assert.equal(field(php, 'Version'), version);
    assert.equal(field(readme, 'Stable tag'), version);
    assert.ok(php.includes(`const VERSION = '${version}';`));
    for (const label of ['Requires at least', 'Requires PHP', 'License', 'License URI']) {
      assert.ok(field(php, label), label);
      assert.equal(field(php, label), field(readme, label), label);
    }
    assert.doesNotMatch(
      Object.keys(files)
        .map((path) => (/\.js$/.test(path) ? '' : Buffer.from(files[path])))
        .join(),
      /\{\{/,
    );
  });

  it('has a readme in the format of WordPress', () => {
    const readme = text('readme.txt');
    assert.match(readme, /^=== eSIM Widgets ===\n(?:[\w ]+: .+\n)+\n.{1,150}\n\n== /);
    const sections = [...readme.matchAll(/^== (.+) ==$/gm)].map(([, title]) => title);
    assert.deepEqual(sections, ['Description', 'Installation', 'Frequently Asked Questions']);
    assert.ok(/^Tags: (.+)$/m.exec(readme)[1].split(', ').length <= 5);
  });

  it('can be translated: every text of the editor names our text domain', () => {
    const calls = text('block.js').match(/\b__\([^)]*\)/g);
    assert.ok(calls.length > 20);
    assert.deepEqual(
      calls.filter((call) => !/^__\(\s*'[^']+',\s*'esim-widgets',?\s*\)$/.test(call)),
      [],
    );
    const { textdomain } = JSON.parse(text('block.json'));
    assert.equal(textdomain, 'esim-widgets');
    assert.match(text('esim-widgets.php'), /^ \* Text Domain: +esim-widgets$/m);
    assert.match(
      text('esim-widgets.php'),
      /wp_set_script_translations\( 'esim-widgets-editor', 'esim-widgets' \)/,
    );
  });

  it('passes on only attributes that an element has, and no facts', async () => {
    const { attributes } = JSON.parse(text('widgets.json'));
    const known = await knownAttributes();
    assert.deepEqual(
      attributes.filter((attribute) => !known.includes(attribute)),
      [],
    );
    assert.deepEqual(
      attributes.filter((attribute) => /^(config|website|app|hotline)/.test(attribute)),
      [],
    );
  });
});

/** The attributes that the built elements observe. */
async function knownAttributes() {
  const site = await serve({
    '/': '<!doctype html><script type="module" src="/esim-widgets.js"></script>',
    '/esim-widgets.js': readFileSync(`${root}dist/esim-widgets.js`),
  });
  const browser = await startChromium();
  try {
    return await visit(browser, site.origin, (page) =>
      page.evaluate(() =>
        ['esim-renew-guide', 'esim-faq', 'esim-device-check'].flatMap(
          (tag) => customElements.get(tag).observedAttributes,
        ),
      ),
    );
  } finally {
    await browser.close();
    await site.close();
  }
}

// WordPress's editor takes half a minute on a busy machine.
vi.setConfig({ testTimeout: 300_000 });
const patient = { prepare: (page) => page.setDefaultTimeout(90_000) };

describe('the plugin in WordPress', () => {
  let site;
  let browser;
  let folder;
  let before;
  let ready = true;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'esim-widgets-'));
    writeFileSync(join(folder, name), zip);
    site = await startWordPress();
    if (site.missing) return;
    browser = await startChromium();
    before = state();
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await site.close?.();
    rmSync(folder, { recursive: true });
  });

  /** A test that WordPress is needed for. */
  const inWordPress = (title, test) =>
    it(title, async (t) => {
      if (site.missing) return t.annotate(site.missing);
      assert.ok(ready, 'the plugin is not active');
      return test();
    });

  /**
   * Tables, and rows about us. WordPress itself keeps versions in its transients, and what it got for
   * a pasted link.
   */
  const state = () =>
    site.run(`
      global $wpdb;
      $rows = [];
      foreach (['options' => 'option', 'usermeta' => 'meta', 'postmeta' => 'meta'] as $table => $column) {
        $key = $column === 'option' ? 'option_name' : 'meta_key';
        $rows[$table] = $wpdb->get_col(
          "SELECT $key FROM {$wpdb->$table} WHERE $key NOT LIKE '%transient%' AND $key NOT LIKE '_oembed_%' AND CONCAT($key, {$column}_value) LIKE '%esim%'"
        );
      }
      return [$wpdb->get_col('SHOW TABLES'), $rows];`);

  /** A page as readers see it. */
  const see = (address, run) => visit(browser, address, run, patient);

  /** WordPress asks for this also for authors, who may not read it. */
  const isRefused = (url) => url.includes(encodeURIComponent('/wp/v2/templates/'));

  /** Opens a page of the dashboard. The complaints are those of the console and failed requests. */
  const signedIn = (role, path, run) =>
    visit(
      browser,
      'about:blank',
      async (page, messages) => {
        await site.logIn(page, role);
        messages.length = 0;
        const failed = [];
        page.on('response', (response) => {
          const isOk = response.ok() || isRefused(response.url()) || response.status() < 400;
          if (!isOk) failed.push(`${response.status()} ${response.url()}`);
        });
        page.on('requestfailed', (request) => {
          // WordPress has pictures elsewhere.
          if (request.url().startsWith(site.origin)) failed.push(request.url());
        });
        await page.goto(site.origin + path);
        return run(page, () => [
          ...messages.filter((message) => !message.startsWith('Failed to load resource')),
          ...failed,
        ]);
      },
      { width: 1280, height: 1000, ...patient },
    );

  const picture = async (page, file, options) => {
    if (!pictures) return;
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `${file}.png`), ...options });
  };

  const heading = (page, tag) =>
    page
      .waitForFunction(
        (tag) =>
          document
            .querySelector(tag)
            ?.shadowRoot?.querySelector('[part=heading]')
            ?.textContent.trim(),
        { polling: 50 },
        tag,
      )
      .then((found) => found.jsonValue());

  /** In the editor: inserts blocks, waits for their previews, publishes. @returns the id of the post */
  async function publish(page, title, blocks) {
    await page.waitForFunction(
      () =>
        globalThis.wp?.data?.select('core/editor')?.getCurrentPostId() &&
        document.querySelector('.block-editor-writing-flow'),
      { polling: 100 },
    );
    await page.evaluate(
      (title, blocks) => {
        wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
        wp.data.dispatch('core/editor').editPost({ title, status: 'publish' });
        wp.data
          .dispatch('core/block-editor')
          .insertBlocks(
            blocks.map(([name, attributes]) => wp.blocks.createBlock(name, attributes)),
          );
      },
      title,
      blocks,
    );
  }
  const save = (page) =>
    page.evaluate(async () => {
      await wp.data.dispatch('core/editor').savePost();
      return [
        wp.data.select('core/editor').getCurrentPostId(),
        wp.data.select('core/editor').didPostSaveRequestSucceed(),
      ];
    });

  const scripts = (page) =>
    page.evaluate(() =>
      [...document.scripts]
        .filter(({ src }) => src.includes('esim-widgets'))
        .map(({ src, type }) => [type, new URL(src).pathname.replace(/.*esim-widgets\/js\//, '')]),
    );

  it('has only PHP that PHP can read', (t) => {
    if (site.missing) return t.annotate(site.missing);
    for (const path of Object.keys(files).filter((path) => path.endsWith('.php'))) {
      const { stdout, status } = spawnSync(site.programs.php, ['-l'], {
        input: Buffer.from(files[path]),
        encoding: 'utf8',
      });
      assert.equal(status, 0, stdout);
      // Opened by its address, without WordPress, it must end before it calls a function of WordPress.
      const alone = spawnSync(site.programs.php, [], {
        input: Buffer.from(files[path]),
        encoding: 'utf8',
      });
      assert.deepEqual([alone.status, alone.stdout.trim(), alone.stderr], [0, '', ''], path);
    }
  });

  inWordPress('is uploaded, installed and activated', async () => {
    ready = false;
    await signedIn('administrator', '/wp-admin/plugin-install.php?tab=upload', async (page) => {
      await (await page.$('#pluginzip')).uploadFile(join(folder, name));
      await page.waitForFunction(() => !document.querySelector('#install-plugin-submit').disabled);
      await Promise.all([
        page.waitForNavigation(),
        page.$eval('#install-plugin-submit', (b) => b.click()),
      ]);
      const link = await page.$eval(
        'a.button-primary[href*="action=activate"]',
        ({ href }) => href,
      );
      await page.goto(link);
      await picture(page, 'plugins');
      assert.match(await page.$eval('#message', (m) => m.textContent), /activated/);
    });
    ready = true;
  });

  for (const role of ['administrator', 'author']) {
    inWordPress(`shows the element to the ${role} who edits, and to readers`, async () => {
      const address = await signedIn(role, '/wp-admin/post-new.php', async (page, complaints) => {
        await publish(page, `Block of the ${role}`, [
          ['core/paragraph', { content: 'The plan ended on day 15.' }],
          ['esim-widgets/help', { carrier: 'viettel' }],
          ['esim-widgets/help', { element: 'esim-faq', carrier: 'viettel', searchable: true }],
        ]);
        assert.match(await heading(page, 'esim-renew-guide'), /Viettel/);
        await heading(page, 'esim-faq');
        // The controls in the sidebar.
        await page.evaluate(() => {
          const [, guide] = wp.data.select('core/block-editor').getBlocks();
          wp.data.dispatch('core/block-editor').selectBlock(guide.clientId);
          return wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
        });
        await page.waitForSelector('.block-editor-block-inspector select');
        const choose = await page.evaluateHandle(() =>
          [...document.querySelectorAll('.block-editor-block-inspector select')].find((select) =>
            [...select.options].some(({ value }) => value === 'vinaphone'),
          ),
        );
        await choose.select('vinaphone');
        await page.waitForFunction(
          () =>
            /VinaPhone/.test(
              document
                .querySelector('esim-renew-guide')
                ?.shadowRoot?.querySelector('[part=heading]')?.textContent,
            ),
          { polling: 50 },
        );
        await picture(page, `editor-${role}`);
        const [id, isSaved] = await save(page);
        assert.ok(isSaved);
        assert.deepEqual(complaints(), []);
        return `${site.origin}/?p=${id}`;
      });
      await see(address, async (page, complaints) => {
        assert.match(await heading(page, 'esim-renew-guide'), /VinaPhone/);
        assert.match(await heading(page, 'esim-faq'), /Viettel/);
        assert.equal(await page.$eval('esim-faq', (faq) => faq.searchable), true);
        assert.deepEqual(await scripts(page), [['module', 'esim-widgets.js']]);
        assert.deepEqual(complaints, []);
        await picture(page, `page-${role}`, { fullPage: true });
      });
    });
  }

  inWordPress(
    'works as shortcodes of an author in the classic editor and a classic theme',
    async () => {
      site.run(`switch_theme('twentytwentyone'); return 1;`);
      const address = await signedIn(
        'author',
        '/wp-admin/post-new.php?classic-editor',
        async (page, complaints) => {
          await page.type('#title', 'Classic');
          await page.click('#content-html');
          await page.type(
            '#content',
            'The plan ended.\n\n[esim-renew-guide carrier="viettel" lang="vi" offline]\n\nAnd then:\n\n[esim-faq carrier="viettel" lang="vi" searchable onclick="alert(1)"]',
          );
          await picture(page, 'classic-editor');
          // While WordPress saves a draft by itself, the button ignores presses.
          await page.waitForFunction(() => {
            const button = document.querySelector('#publish');
            const isReady = !button.classList.contains('disabled');
            if (isReady) button.click();
            return isReady;
          });
          await page.waitForSelector('#message.notice-success');
          assert.deepEqual(complaints(), []);
          return `${site.origin}/?p=${new URL(page.url()).searchParams.get('post')}`;
        },
      );
      await see(address, async (page, complaints) => {
        assert.match(await heading(page, 'esim-renew-guide'), /Gia hạn/);
        await heading(page, 'esim-faq');
        const [guide, faq] = await page.$$eval('esim-renew-guide, esim-faq', (found) =>
          found.map((e) => [
            e.getAttributeNames().sort().join(' '),
            e.parentElement.parentElement.className,
          ]),
        );
        assert.deepEqual(guide, ['carrier lang offline', 'entry-content']);
        assert.equal(faq[0], 'carrier lang searchable');
        assert.deepEqual(await scripts(page), [['module', 'vi/esim-widgets.js']]);
        assert.deepEqual(complaints, []);
        await picture(page, 'page-classic', { fullPage: true });
      });
      site.run(`switch_theme('twentytwentythree'); return 1;`);
    },
  );

  inWordPress('turns a pasted link of an author into a frame that fits', async () => {
    const share = {};
    const server = await serve(share);
    try {
      await buildSite(join(folder, 'site'), `${server.origin}/esim`);
      Object.assign(share, filesBelow(join(folder, 'site'), '/esim'));
      const address = await signedIn(
        'author',
        '/wp-admin/post-new.php',
        async (page, complaints) => {
          await publish(
            page,
            'Pasted',
            ['vi/faq-viettel', 'en/renew-guide-viettel'].map((name) => [
              'core/embed',
              { url: `${server.origin}/esim/share/${name}.html` },
            ]),
          );
          // The editor asks WordPress, which asks our page.
          await page.waitForSelector('.wp-block-embed iframe');
          await picture(page, 'editor-link');
          const [id, isSaved] = await save(page);
          assert.ok(isSaved);
          assert.deepEqual(complaints(), []);
          return `${site.origin}/?p=${id}`;
        },
      );
      await see(address, async (page, complaints) => {
        await page.waitForFunction(
          () => {
            const frames = [...document.querySelectorAll('iframe.wp-embedded-content')];
            return frames.length === 2 && frames.every(({ height }) => height && height !== '600');
          },
          { polling: 50 },
        );
        const [faq, guide] = await page.$$eval('iframe.wp-embedded-content', (found) =>
          found.map((frame) => [
            frame.getAttribute('sandbox'),
            frame.getBoundingClientRect().height,
          ]),
        );
        assert.equal(faq[0], 'allow-scripts');
        assert.ok(faq[1] > 200 && faq[1] < 1000, `${faq[1]}`);
        assert.deepEqual(guide, ['allow-scripts', 1000]);
        const frameOf = (tag) => page.frames().find((frame) => frame.url().includes(tag));
        const fits = () => document.documentElement.scrollHeight <= innerHeight;
        assert.ok(await frameOf('esim-faq').evaluate(fits), 'the short one scrolls');
        const inside = frameOf('esim-renew-guide');
        const [spelledOut, hasCopyButton, scrolls] = await inside.evaluate(() => {
          const root = document.documentElement;
          const { shadowRoot } = document.querySelector('esim-renew-guide');
          scrollTo(0, 100);
          return [
            shadowRoot.querySelector('.address.always').innerText,
            !!shadowRoot.querySelector('.address.always button'),
            root.scrollHeight > root.clientHeight && scrollY === 100,
          ];
        });
        assert.match(spelledOut, /https:\/\//);
        assert.ok(hasCopyButton && scrolls);
        assert.deepEqual(complaints, []);
        await picture(page, 'page-link', { fullPage: true });
      });
    } finally {
      await server.close();
    }
  });

  inWordPress(
    'leaves words for readers without JavaScript, in the language of the site',
    async () => {
      const shown = (locale, content) =>
        site.run(`
        add_filter('locale', fn() => '${locale}');
        return do_blocks(do_shortcode('${content}'));`);
      assert.match(
        shown('vi', '[esim-faq carrier="viettel"]'),
        /^<div><esim-faq carrier="viettel"><p lang="vi">[^<]*My Viettel[^<]*<\/p><\/esim-faq><\/div>$/,
      );
      assert.match(
        shown('zh_CN', '<!-- wp:esim-widgets/help /-->'),
        /<esim-renew-guide><p lang="zh-Hans">[^<]+<\/p>/,
      );
      assert.match(shown('de_DE', '[esim-device-check lang="vi"]'), /<p lang="vi">[^<]*\*#06#/);
      assert.match(
        shown('en_US', '[esim-faq]My <b>own</b>[/esim-faq]'),
        /<esim-faq>My <b>own<\/b><\/esim-faq>/,
      );
    },
  );

  inWordPress('escapes every value, whoever wrote it', async () => {
    const html = site.run(`
      $bad = '"><script>alert(1)</script>';
      return do_blocks('<!-- wp:esim-widgets/help ' . serialize_block_attributes([
        'element' => 'esim-faq', 'carrier' => $bad, 'lang' => $bad, 'support' => $bad, 'accent' => 'red;x:' . $bad,
        'theme' => [$bad], 'onclick' => $bad, 'config' => $bad,
      ]) . ' /--><!-- wp:esim-widgets/help {"element":"script"} /-->');`);
    assert.doesNotMatch(html, /<script|onclick|config|style/);
    assert.match(html, /<esim-faq carrier="&quot;&gt;/);
  });

  inWordPress('loads nothing on a page without an element', async () => {
    await see(`${site.origin}/?page_id=2`, async (page) => {
      assert.deepEqual(await scripts(page), []);
      assert.equal(
        await page.evaluate(() => document.documentElement.outerHTML.includes('esim')),
        false,
      );
    });
  });

  inWordPress('leaves nothing behind when it is deleted', async () => {
    site.run(`
      require_once ABSPATH . 'wp-admin/includes/admin.php';
      deactivate_plugins('esim-widgets/esim-widgets.php');
      return delete_plugins(['esim-widgets/esim-widgets.php']);`);
    assert.ok(!readdirSync(`${site.site}/wp-content/plugins`).includes('esim-widgets'));
    assert.deepEqual(state(), before);
    ready = false;
  });

  it('makes PHP log nothing, not even a notice', (t) => {
    if (site.missing) return t.annotate(site.missing);
    assert.deepEqual(
      site.problems().filter((line) => line.includes('esim-widgets')),
      [],
    );
  });
});
