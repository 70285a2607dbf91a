/** As the publisher writes them since 2013. */
export const CRIME_TYPES = [
  'Anti-social behaviour', 'Bicycle theft', 'Burglary', 'Criminal damage and arson', 'Drugs', 'Other crime', 'Other theft', 'Possession of weapons', 'Public order', 'Robbery',
  'Shoplifting', 'Theft from the person', 'Vehicle crime', 'Violence and sexual offences',
];

export const HEADER = 'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';

export interface StreetRow { id: string; month: string; force: string; place: string; code: string; name: string; type: string }

/** A row of a street file, invented: a burglary in Tamworth in January 2025 unless told otherwise. */
export function streetRow({ id = '', month = '2025-01', force = 'Staffordshire Police', place = 'On or near Market Street', code = 'E01029868', name = 'Tamworth 001A', type = 'Burglary' }: Partial<StreetRow> = {}): string {
  return `${id},${month},${force},${force},-1.70,52.63,${place},${code},${name},${type},,`;
}

export const NO_PLACE = { place: 'No Location', code: '', name: '' };

export function streetFile(rows: readonly string[], newline = '\n'): string {
  return [HEADER, ...rows, ''].join(newline);
}
