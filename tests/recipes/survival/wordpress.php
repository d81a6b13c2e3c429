<?php
/**
 * Sends HTML through the real filters of WordPress: as an administrator, who may post unfiltered HTML,
 * and as an author, in a block "Custom HTML" and in a classic post.
 *
 * Usage: php wordpress.php FOLDER < {"name": "<p>…", …} > {"version": …, "made": {"name": {…}}}
 */

define( 'ABSPATH', rtrim( $argv[1], '/' ) . '/' );
define( 'WPINC', 'wp-includes' );
define( 'WP_DEBUG', false );

// A new site in English, without translations and without a database.
function __( $text ) {
	return $text;
}
function _x( $text ) {
	return $text;
}

require ABSPATH . WPINC . '/version.php';
require ABSPATH . WPINC . '/compat.php';
require ABSPATH . WPINC . '/plugin.php';
require ABSPATH . WPINC . '/functions.php';
require ABSPATH . WPINC . '/formatting.php';
require ABSPATH . WPINC . '/kses.php';
require ABSPATH . WPINC . '/shortcodes.php';
require ABSPATH . WPINC . '/class-wp-block-parser.php';
require ABSPATH . WPINC . '/blocks.php';

add_filter(
	'pre_option',
	function ( $value, $name ) {
		return 'blog_charset' === $name ? 'UTF-8' : '';
	},
	10,
	2
);
add_filter( 'pre_kses', 'wp_pre_kses_less_than' );
add_filter( 'pre_kses', 'wp_pre_kses_block_attributes', 10, 3 );

/** The page's HTML for a post with one block "Custom HTML". */
function shown_from_block( $post ) {
	$html = '';
	foreach ( parse_blocks( $post ) as $block ) {
		$html .= $block['innerHTML'];
	}
	return wptexturize( $html );
}

/** The page's HTML for a post without blocks. */
function shown_from_classic( $post ) {
	return shortcode_unautop( wpautop( wptexturize( $post ) ) );
}

$made = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as $name => $html ) {
	$block         = "<!-- wp:html -->\n$html\n<!-- /wp:html -->";
	$made[ $name ] = array(
		'author-block'          => shown_from_block( wp_kses_post( $block ) ),
		'author-classic'        => shown_from_classic( wp_kses_post( $html ) ),
		'administrator-block'   => shown_from_block( $block ),
		'administrator-classic' => shown_from_classic( $html ),
	);
}
echo json_encode(
	array(
		'version' => $wp_version,
		'made'    => $made,
	),
	JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE
);
