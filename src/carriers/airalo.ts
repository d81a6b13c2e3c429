import type { BuiltIn } from './carriers.js';

export const airalo: BuiltIn = {
  id: 'airalo',
  name: 'Airalo',
  kind: 'seller',
  hosts: ['airalo.com'],
  topUp: { place: 'My eSIMs > TOP UP', how: 'if-offered', afterEnd: true },
  sources: { name: 'undated airalo.com', topUp: '2024 cdn.airalo.com' },
};
