import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';

/** As many as England and Wales have, and their police forces. */
const [FORCES, PARTNERSHIPS] = [40, 330];
const SUBGROUPS = [
  ['Violence against the person', 'Violence with injury', 30], ['Violence against the person', 'Violence without injury', 15], ['Sexual offences', 'Other sexual offences', 20],
  ['Robbery', 'Robbery of personal property', 1], ['Theft offences', 'Residential burglary', 6], ['Theft offences', 'Vehicle offences', 5], ['Theft offences', 'Shoplifting', 1],
  ['Criminal damage & arson', 'Criminal damage', 10], ['Drug offences', 'Possession of drugs', 8], ['Public order offences', 'Public order offences', 7],
  ['Miscellaneous crimes against society', 'Miscellaneous crimes against society', 27],
];
const OFFENCES = SUBGROUPS.flatMap(([group, subgroup, codes]) => Array.from({ length: codes }, (_, at) => ({ group, subgroup, description: `${subgroup}, kind ${at + 1}` })))
  .map((offence, at) => ({ ...offence, code: `${at + 1}A` }));
const COLUMNS = ['Financial Year', 'Financial Quarter', 'Force Name', 'CSP Name', 'Offence Description', 'Offence Group', 'Offence Subgroup', 'Offence Code', 'Offence Count'];

const forceOf = partnership => partnership % FORCES;
const FORCE_CODE = 23_000_100;

/** Table C2 as the ONS publishes it, with invented partnerships: so they are known by name. */
export function writeTableC2(path) {
  const header = ['Police Force Area code', 'Police Force Area name', 'Community Safety Partnership code', 'Community Safety Partnership name', 'Local Authority code', 'Local Authority name', 'Homicide'];
  const rows = Array.from({ length: PARTNERSHIPS }, (_, at) => [`E${FORCE_CODE + forceOf(at)}`, `Force ${forceOf(at) + 1}`, `E${22_001_000 + at}`, `Partnership ${at + 1}`, 'Combined Local Authorities', '', '1']);
  const title = '"Table C2: crimes by Community Safety Partnership area, year ending June 2025"';
  return writeFile(path, [title, header.join(','), ...rows.map(cells => cells.join(','))].join('\r\n'));
}

/**
 * The Home Office's workbook by partnership and quarter in its layout, a sheet for each financial year, with invented counts.
 * @param {string} path
 * @param {number} xmlBytes about how much XML it is to hold
 * @returns {Promise<{ rows: number, bytes: number }>} what it does hold
 */
export async function writePrcCsp(path, xmlBytes) {
  const zip = new yazl.ZipFile();
  const told = { rows: 0, bytes: 0 };
  zip.addBuffer(Buffer.from('application/vnd.oasis.opendocument.spreadsheet'), 'mimetype', { compress: false });
  zip.addReadStream(Readable.from(content(xmlBytes, told), { objectMode: false }), 'content.xml');
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  return told;
}

function* content(xmlBytes, told) {
  yield '<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:body><office:spreadsheet>';
  let random = 7;
  for (let year = 2002; told.bytes < xmlBytes; year += 1) {
    yield `<table:table table:name="${year}_${String(year + 1).slice(2)}"><table:table-column table:number-columns-repeated="16384"/>${row(COLUMNS)}`;
    for (let quarter = 1; quarter <= 4 && told.bytes < xmlBytes; quarter += 1) {
      for (let at = 0; at < PARTNERSHIPS && told.bytes < xmlBytes; at += 1) {
        let piece = '';
        for (const { group, subgroup, description, code } of OFFENCES) {
          random = random * 48_271 % 2_147_483_647;
          piece += row([`${year}/${String(year + 1).slice(2)}`, quarter, `Force ${forceOf(at) + 1}`, `Partnership ${at + 1}`, description, group.replace('&', '&amp;'), subgroup, code, random % 400]);
        }
        told.rows += OFFENCES.length;
        told.bytes += piece.length;
        yield piece;
      }
    }
    yield `<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`;
  }
  yield '</office:spreadsheet></office:body></office:document-content>';
}

function row(cells) {
  return `<table:table-row table:style-name="ro1">${cells.map(cell => (typeof cell === 'number'
    ? `<table:table-cell table:style-name="ce2" office:value-type="float" office:value="${cell}" calcext:value-type="float"><text:p>${cell}</text:p></table:table-cell>`
    : `<table:table-cell table:style-name="ce1" office:value-type="string" calcext:value-type="string"><text:p>${cell}</text:p></table:table-cell>`)).join('')}<table:table-cell table:number-columns-repeated="16375"/></table:table-row>`;
}
