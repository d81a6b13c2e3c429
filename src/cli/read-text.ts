import { readFileSync } from 'node:fs';

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, name a file in it',
  EACCES: 'you are not allowed to read it',
};

/**
 * The text of a file.
 *
 * @throws TypeError with the reason, if there is none
 */
export function readText(file: string): string {
  if (/^https?:/i.test(file)) {
    throw new TypeError(`${file}: this is an address. Download the file and give its name.`);
  }
  const bytes = readBytes(file);
  // Windows writes it. Browsers read our files as UTF-8, whatever they are.
  if (/^(fffe|feff)/.test(bytes.toString('hex', 0, 2))) {
    throw new TypeError(`${file}: the file is in UTF-16. Save it as UTF-8.`);
  }
  return bytes.toString('utf8');
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new TypeError(`${file}: ${REASONS[code] ?? message}.`, { cause: error });
  }
}
