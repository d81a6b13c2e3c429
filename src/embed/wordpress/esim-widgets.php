<?php
/**
 * Plugin Name:       eSIM Widgets
 * Description:       Helps travellers in Vietnam renew an eSIM: a guide, questions and answers, and a device check, as a block and as shortcodes.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            esim-widgets contributors
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       esim-widgets
 *
 * @package EsimWidgets
 */

namespace EsimWidgets;

defined( 'ABSPATH' ) || exit;

const VERSION = '{{version}}';

/** Each is an HTML tag and a shortcode. */
const TAGS = array( 'esim-renew-guide', 'esim-faq', 'esim-device-check' );

const BLOCK = 'esim-widgets/help';

add_action( 'init', __NAMESPACE__ . '\register' );
// Before WordPress prints the scripts of the footer.
add_action( 'wp_footer', __NAMESPACE__ . '\enqueue_module', 1 );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\module_tag', 10, 3 );

/** Registers the block and the shortcodes. */
function register() {
	wp_register_script(
		'esim-widgets-editor',
		plugins_url( 'block.js', __FILE__ ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' ),
		VERSION,
		true
	);
	wp_set_script_translations( 'esim-widgets-editor', 'esim-widgets' );
	if ( is_admin() ) {
		$for_editor = array(
			'module'    => add_query_arg( 'ver', VERSION, plugins_url( 'js/esim-widgets.js', __FILE__ ) ),
			'language'  => site_language(),
			'languages' => data()['languages'],
			'carriers'  => data()['carriers'],
		);
		wp_add_inline_script(
			'esim-widgets-editor',
			'const esimWidgets = ' . wp_json_encode( $for_editor, JSON_HEX_TAG ) . ';',
			'before'
		);
	}
	register_block_type( __DIR__, array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
	foreach ( TAGS as $tag ) {
		add_shortcode( $tag, __NAMESPACE__ . '\render_shortcode' );
	}
}

/**
 * Renders the block.
 *
 * @param array $given The attributes of the block.
 */
function render_block( $given ) {
	$tag = in_array( $given['element'], TAGS, true ) ? $given['element'] : TAGS[0];
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), render( $tag, $given ) );
}

/**
 * Renders a shortcode such as [esim-faq carrier="viettel" searchable].
 *
 * @param array|string $given  The attributes. An empty string if there are none.
 * @param string|null  $inside What stands between the start and the end of the shortcode.
 * @param string       $tag    The name of the shortcode.
 */
function render_shortcode( $given, $inside, $tag ) {
	$attributes = array();
	foreach ( (array) $given as $name => $value ) {
		// WordPress numbers the attributes that have no value.
		if ( is_int( $name ) ) {
			$attributes[ strtolower( $value ) ] = true;
		} else {
			$attributes[ $name ] = $value;
		}
	}
	return '<div>' . render( $tag, $attributes, trim( (string) $inside ) ) . '</div>';
}

/**
 * The HTML of one element. Attributes that block.json does not list are dropped, so authors cannot set them.
 *
 * @param string $tag    One of TAGS.
 * @param array  $given  The attributes by name. One without a value is true.
 * @param string $inside What readers see until the script has run. Default: a few sentences about the carrier.
 */
function render( $tag, $given, $inside = '' ) {
	$html = '';
	foreach ( data()['attributes'] as $name ) {
		$value = $given[ $name ] ?? false;
		if ( true === $value ) {
			$html .= " $name=\"\"";
		} elseif ( is_string( $value ) && '' !== $value ) {
			$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
	}
	$accent = sanitize_hex_color( is_string( $given['accent'] ?? null ) ? $given['accent'] : '' );
	if ( $accent ) {
		$html .= " style=\"--esim-accent:$accent\"";
	}
	$lang = is_string( $given['lang'] ?? null ) ? $given['lang'] : '';
	languages_used( our_language( $lang ) );
	if ( '' === $inside ) {
		$inside = words( $tag, $given['carrier'] ?? '', our_language( $lang ) ?? site_language() );
	}
	return "<$tag$html>$inside</$tag>";
}

/**
 * A few sentences that help readers before and without the script.
 *
 * @param string $tag      One of TAGS.
 * @param string $carrier  The carrier's id. Not checked yet.
 * @param string $language One of our languages.
 */
function words( $tag, $carrier, $language ) {
	$texts = data()['words'][ $language ];
	$about = 'esim-device-check' === $tag ? $tag : strtolower( $carrier );
	return sprintf(
		'<p lang="%s">%s</p>',
		esc_attr( $language ),
		esc_html( $texts[ $about ] ?? $texts['any'] )
	);
}

/** What the build knows: the languages, carriers, attributes, and the words inside the tags. */
function data() {
	static $data = null;
	if ( null === $data ) {
		$data = wp_json_file_decode( __DIR__ . '/widgets.json', array( 'associative' => true ) );
	}
	return $data;
}

/**
 * Our language for a tag such as zh_CN, or null if we do not have it.
 *
 * @param string $tag A language tag of WordPress or of HTML.
 */
function our_language( $tag ) {
	$tag = strtolower( str_replace( '_', '-', $tag ) );
	foreach ( array_keys( data()['languages'] ) as $language ) {
		if ( strtolower( $language ) === $tag || strtok( $tag, '-' ) === strtok( $language, '-' ) ) {
			return $language;
		}
	}
	return null;
}

/** Our language for the pages of this site. */
function site_language() {
	return our_language( get_locale() ) ?? 'en';
}

/**
 * Remembers the languages of all elements on this page, and returns them.
 *
 * @param string|null ...$more Null for an element that follows the page and lets its readers choose.
 */
function languages_used( ...$more ) {
	static $used = array();

	$used = array_merge( $used, $more );
	return $used;
}

/** Loads the module if this page has an element. If all have the same fixed language, the smaller file is enough. */
function enqueue_module() {
	$used = array_unique( languages_used() );
	if ( ! $used ) {
		return;
	}
	$folder = 1 === count( $used ) && $used[0] ? "js/$used[0]" : 'js';
	wp_enqueue_script( 'esim-widgets', plugins_url( "$folder/esim-widgets.js", __FILE__ ), array(), VERSION, true );
}

/**
 * Makes the tag of our script a module. WordPress has a function for modules only since 6.5.
 *
 * @param string $html   The tag.
 * @param string $handle The name of the script.
 * @param string $src    Its address.
 */
function module_tag( $html, $handle, $src ) {
	if ( 'esim-widgets' !== $handle ) {
		return $html;
	}
	return wp_get_script_tag(
		array(
			'type' => 'module',
			'src'  => $src,
			'id'   => 'esim-widgets-js',
		)
	);
}
