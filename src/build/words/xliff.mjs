import { DOMParser } from '@xmldom/xmldom';
import { parts } from './messages.mjs';

/**
 * @typedef {import('./messages.mjs').Message} Message
 *
 * @typedef {object} Translation  in an XLIFF file: the message, and
 * @property {string} [target]  its translation
 * @property {string} [was]  set while the translation is a proposal: the English that it translates
 * @property {{from: string, text: string}[]} [remarks]  notes of other tools, kept
 *
 * @typedef {Message & Translation} Unit
 */

/**
 * @param {string} xml  an XLIFF 1.2 file, or ''
 * @returns {Map<string, Unit>}
 */
export function readXliff(xml) {
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
    const unit = {
      id,
      text: readText(source, id),
      expressions: list(source, 'x').map((x) => x.getAttribute('equiv-text').slice(2, -1)),
      remarks: [],
    };
    // A Mac types Vietnamese letters as decomposed characters that look the same.
    const text = target && readText(target, id).normalize('NFC');
    if (text?.trim()) unit.target = text;
    if (unit.target && target.getAttribute('state').startsWith('needs-')) unit.was = '';
    for (const note of list(element, 'note')) {
      const from = note.getAttribute('from');
      if (from === 'lit-localize') unit.note = note.textContent;
      else if (from !== 'was') unit.remarks.push({ from, text: note.textContent });
      else if (unit.was === '') unit.was = note.textContent;
    }
    units.set(id, unit);
  }
  return units;
}

const list = (element, name) => Array.from(element.getElementsByTagName(name));

function readText(element, id) {
  return Array.from(element.childNodes, (node) => {
    if (node.nodeName === '#text' || node.nodeName === '#cdata-section') return node.nodeValue;
    if (node.nodeName === 'x') return `{${node.getAttribute('id')}}`;
    throw new Error(`${id} contains <${node.nodeName}>; only text and <x> are allowed`);
  }).join('');
}

/**
 * Why not the writer of @lit/localize-tools: it deletes a translation when its English changes. It
 * also joins adjacent placeholders, so a translator cannot reorder them.
 *
 * @param {string} sourceLanguage
 * @param {string} language
 * @param {Iterable<Unit>} units
 */
export function writeXliff(sourceLanguage, language, units) {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    `<file target-language="${language}" source-language="${sourceLanguage}" original="src" datatype="plaintext">`,
    '<body>',
  ];
  for (const { id, text, expressions, note, target, was, remarks = [] } of units) {
    const state = was === undefined ? '' : ' state="needs-review-translation"';
    const notes = [{ from: 'lit-localize', text: note }, { from: 'was', text: was }, ...remarks];
    lines.push(`<trans-unit id="${escape(id)}">`);
    lines.push(`  <source>${writeText(text, expressions)}</source>`);
    if (target) lines.push(`  <target${state}>${writeText(target, expressions)}</target>`);
    for (const { from, text } of notes) {
      if (!text) continue;
      lines.push(`  <note${from ? ` from="${escape(from)}"` : ''}>${escape(text)}</note>`);
    }
    lines.push('</trans-unit>');
  }
  return [...lines, '</body>', '</file>', '</xliff>', ''].join('\n');
}

function writeText(text, expressions) {
  const placeholder = (i) => `<x id="${i}" equiv-text="${escape(`\${${expressions[i] ?? i}}`)}"/>`;
  return parts(text)
    .map((part) => (typeof part === 'number' ? placeholder(part) : escape(part)))
    .join('');
}

function escape(text) {
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
