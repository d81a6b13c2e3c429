import type { ReactiveControllerHost } from 'lit';
import type { ConfigError } from '../../carriers/carrier.js';
import { fault } from '../../carriers/faults.js';
import { readDevices } from '../../devices/read-devices.js';
import { builtInDevices, TABLE_DATE, type DeviceTable } from '../../devices/table.js';
import { fetchFile, type PageFile } from '../shared/page-file.js';

/** Chooses the table of devices: the page's object, else the page's file, else the built-in table. */
export class TableController {
  /** What is wrong with the page's table. */
  issues: ConfigError[] = [];
  #pageTable?: DeviceTable;
  #object?: unknown;
  #src?: string;
  #file?: PageFile;

  constructor(readonly host: ReactiveControllerHost) {}

  /** The built-in table is only parsed when something asks for it. */
  get table(): DeviceTable {
    return this.#pageTable ?? builtInDevices();
  }

  /** When somebody last reviewed the table. Does not parse the built-in one. */
  get date(): string {
    return this.#pageTable?.date ?? TABLE_DATE;
  }

  /** Reads the page's object, if it gives one. */
  readObject(devices: unknown): void {
    this.#object = devices;
    this.#read();
  }

  /** Reads the page's file, if it names one. Requests an update of the host when the file is there. */
  async readFile(src: string | undefined): Promise<void> {
    this.#src = src;
    this.#file = undefined;
    this.#read();
    if (!src) return;
    const file = await fetchFile(src);
    // The page may have named another file meanwhile.
    if (src !== this.#src) return;
    this.#file = file;
    this.#read();
    this.host.requestUpdate();
  }

  #read(): void {
    this.#pageTable = undefined;
    this.issues = [];
    if (this.#object) this.#use(this.#object, 'devices');
    else if (this.#file) this.#useFile(this.#file);
  }

  #useFile(file: PageFile): void {
    const from = 'devices-src';
    try {
      if (!('text' in file)) throw new TypeError(file.found);
      this.#use(JSON.parse(file.text), from);
    } catch (error) {
      this.issues = [fault(from, from, 'a JSON file with a table of devices', `${error}`)];
    }
  }

  #use(value: unknown, from: string): void {
    const { table, errors } = readDevices(value, from);
    this.#pageTable = table;
    this.issues = errors;
  }
}
