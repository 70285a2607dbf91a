/** A name as it stands in an address: "Tony Bullock, Staffordshire County Council" is "tony-bullock-staffordshire-county-council". */
export function slugOf(name: string): string {
  return name.normalize('NFKD').replace(/[\u0300-\u036f’']/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
