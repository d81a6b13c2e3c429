import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { install } from './browsers.mjs';

const home = '/usr/share/wordpress';
const themes = `${home}/wp-content/themes`;

/** A bundled theme that is made of blocks: its look is in its `theme.json`. */
const blockTheme = () =>
  existsSync(themes) &&
  readdirSync(themes).find((theme) => existsSync(`${themes}/${theme}/theme.json`));

const found = () =>
  blockTheme() &&
  existsSync(`${home}/wp-includes/class-wp-theme-json.php`) &&
  spawnSync('php', ['--version']).status === 0;

/** Has WordPress itself make the style sheet, as it does for each page. */
const makeSheet = `<?php
  define('ABSPATH', '${home}/');
  define('WPINC', 'wp-includes');
  function wp_installing() { return true; }
  function current_theme_supports() { return true; }
  function wp_get_global_settings($path = []) {
    return _wp_array_get($GLOBALS['look']->get_settings(), $path);
  }
  function __($text) { return $text; }
  function _x($text) { return $text; }
  $parts = ['plugin', 'functions', 'formatting', 'kses', 'class-wp-block-type',
    'class-wp-block-type-registry', 'class-wp-block-supports', 'block-supports/typography',
    'class-wp-theme-json-schema', 'class-wp-theme-json'];
  foreach ($parts as $part) require_once ABSPATH . WPINC . "/$part.php";
  add_filter('pre_option', fn() => 'UTF-8');
  $read = fn($file) => json_decode(file_get_contents($file), true);
  $look = new WP_Theme_JSON($read(ABSPATH . WPINC . '/theme.json'), 'default');
  foreach (array_slice($argv, 1) as $file) $look->merge(new WP_Theme_JSON($read($file), 'theme'));
  echo $look->get_stylesheet();`;

/**
 * The style sheets of WordPress's own block theme; on Debian, root gets what is missing installed.
 *
 * @param variation of the theme, such as `pitch`
 * @returns CSS, or nothing where the theme has no such variation
 * @throws {Error} with one sentence that says how to get it
 */
export function blockThemeStyles(variation) {
  const packages = ['wordpress', 'wordpress-theme-twentytwentythree', 'php-cli'];
  if (!found()) install('WordPress', packages);
  if (!found()) {
    throw new Error(
      `The tests need WordPress with a block theme, and PHP (on Debian: apt-get install ${packages.join(' ')}).`,
    );
  }
  const theme = `${themes}/${blockTheme()}`;
  const files = [`${theme}/theme.json`];
  if (variation) files.push(`${theme}/styles/${variation}.json`);
  if (!files.every(existsSync)) return undefined;
  const { stdout, stderr, status } = spawnSync('php', ['--', ...files], {
    input: makeSheet,
    encoding: 'utf8',
  });
  if (status !== 0 || !stdout.includes('--wp--preset')) throw new Error(stderr || stdout);
  const blocks = readFileSync(`${home}/wp-includes/css/dist/block-library/style.css`, 'utf8');
  return `${blocks}\n${stdout}`;
}
