/** Lower case without accents, for comparing: "Wójcik" is found by "wojcik". */
export function foldName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/giu, 'l').toLowerCase();
}
