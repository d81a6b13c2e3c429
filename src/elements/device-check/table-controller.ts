import type { ReactiveControllerHost } from 'lit';
import type { ConfigError } from '../../carriers/carrier.js';
import { issue } from '../../carriers/issue.js';
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

  /** @param onChange called when another table is in use */
  constructor(
    readonly host: ReactiveControllerHost & Element,
    readonly onChange: () => void,
  ) {}

  get table(): DeviceTable {
    return this.#pageTable ?? builtInDevices();
  }

  /** When somebody last reviewed the table. Does not parse the built-in one. */
  get date(): string {
    return this.#pageTable?.date ?? TABLE_DATE;
  }

  /** Takes the page's table. Call it when one of the properties has changed. */
  update(devices: unknown, devicesSrc: string | undefined): void {
    this.#object = devices;
    if (devicesSrc !== this.#src) {
      this.#src = devicesSrc;
      this.#file = undefined;
      if (devicesSrc) void this.#load(devicesSrc);
    }
    this.#read();
  }

  async #load(src: string): Promise<void> {
    const file = await fetchFile(src, this.host.baseURI);
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
    this.onChange();
  }

  #useFile(file: PageFile): void {
    const from = 'devices-src';
    try {
      if ('text' in file) this.#use(JSON.parse(file.text), from);
      else this.issues = [issue(from, from, file.expected, file.found)];
    } catch (error) {
      this.issues = [issue(from, from, 'JSON', `${error}`)];
    }
  }

  #use(value: unknown, from: string): void {
    const { table, errors } = readDevices(value, from);
    this.#pageTable = table;
    this.issues = errors;
  }
}
