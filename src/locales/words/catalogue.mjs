import { DOMParser } from '@xmldom/xmldom';
import { fingerprint, parts } from './text.mjs';

/**
 * @typedef {import('./messages.mjs').Message} Message
 *
 * @typedef {object} Unit  what a catalogue holds: the message as it was when last extracted, and
 * @property {string} id
 * @property {string} text
 * @property {string[]} expressions
 * @property {string} [note]
 * @property {string} [target]  the translation
 * @property {string} [madeFrom]  fingerprint of the English that it translates
 * @property {string} [was]  that English, kept while the translation is stale
 * @property {{from: string, text: string}[]} [remarks]  notes of others, kept as they are
 */

/**
 * @param {string} xml  an XLIFF 1.2 file, or nothing yet
 * @returns {Map<string, Unit>}
 */
export function readCatalogue(xml) {
  const units = new Map();
  if (!xml) return units;
  const refuse = (message) => {
    throw new Error(message);
  };
  const parser = new DOMParser({
    errorHandler: { warning: refuse, error: refuse, fatalError: refuse },
  });
  for (const element of list(parser.parseFromString(xml, 'text/xml'), 'trans-unit')) {
    const id = element.getAttribute('id');
    const [source] = list(element, 'source');
    const [target] = list(element, 'target');
    if (units.has(id)) throw new Error(`${id} is there twice`);
    if (!source) throw new Error(`${id} has no <source>`);
    const expressions = list(source, 'x').map((x) => x.getAttribute('equiv-text').slice(2, -1));
    /** @type {Unit} */
    const unit = { id, text: readText(source, id), expressions, remarks: [] };
    for (const note of list(element, 'note')) {
      const from = note.getAttribute('from');
      if (from === 'lit-localize') unit.note = note.textContent;
      else if (from === 'fingerprint') unit.madeFrom = note.textContent;
      else if (from === 'was') unit.was = note.textContent;
      else unit.remarks.push({ from, text: note.textContent });
    }
    // Composed letters, as Vietnamese typed on a Mac comes in two forms that look alike.
    const translation = target && readText(target, id).normalize('NFC');
    if (translation?.trim()) {
      unit.target = translation;
      // Translated in an XLIFF editor: made from the English that the file showed.
      unit.madeFrom ??= fingerprint(unit);
    }
    units.set(id, unit);
  }
  return units;
}

function list(element, name) {
  return Array.from(element.getElementsByTagName(name));
}

function readText(element, id) {
  return Array.from(element.childNodes, (node) => {
    if (node.nodeName === '#text' || node.nodeName === '#cdata-section') return node.nodeValue;
    if (node.nodeName === 'x') return `\${${node.getAttribute('id')}}`;
    throw new Error(`${id} holds <${node.nodeName}>; only text and <x> are allowed`);
  }).join('');
}

/**
 * @param {string} sourceLanguage
 * @param {string} language
 * @param {Iterable<Unit>} units
 */
export function writeCatalogue(sourceLanguage, language, units) {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    `<file target-language="${language}" source-language="${sourceLanguage}" original="src" datatype="plaintext">`,
    '<body>',
  ];
  for (const { id, text, expressions, note, target, madeFrom, was, remarks = [] } of units) {
    const notes = [
      { from: 'lit-localize', text: note },
      { from: 'fingerprint', text: target && madeFrom },
      { from: 'was', text: target && was },
      ...remarks,
    ];
    lines.push(`<trans-unit id="${xml(id)}">`);
    lines.push(`  <source>${writeText(text, expressions)}</source>`);
    if (target) lines.push(`  <target>${writeText(target, expressions)}</target>`);
    for (const { from, text } of notes) {
      if (text) lines.push(`  <note${from ? ` from="${xml(from)}"` : ''}>${xml(text)}</note>`);
    }
    lines.push('</trans-unit>');
  }
  return [...lines, '</body>', '</file>', '</xliff>', ''].join('\n');
}

function writeText(text, expressions) {
  const placeholder = (i) => `<x id="${i}" equiv-text="${xml(`\${${expressions[i] ?? i}}`)}"/>`;
  return parts(text)
    .map((part) => (typeof part === 'number' ? placeholder(part) : xml(part)))
    .join('');
}

function xml(text) {
  const names = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '\n': '&#10;',
    '\r': '&#13;',
  };
  return text.replace(/[&<>"\n\r]/g, (character) => names[character]);
}
