import type { BuiltIn } from './carriers.js';

export const nomad: BuiltIn = {
  id: 'nomad',
  name: 'Nomad',
  kind: 'seller',
  hosts: ['getnomad.app'],
  topUp: { how: 'add-on', afterEnd: false, endsWithData: true },
  sources: { name: 'undated getnomad.app', topUp: 'undated getnomad.app' },
};
