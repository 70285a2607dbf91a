import { zipOf } from '../../files/testing/zip-of.js';

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const SHARED = ['<si><t>Area</t></si>', '<si><r><t>Two &amp; </t></r><rPh sb="0" eb="1"><t>no</t></rPh><r><t>three</t></r></si>'];

/** A workbook as Excel writes it, of the rows of its sheets. Its styles: 1 a day, 2 a percentage, 3 a moment, 4 text in red. */
export function xlsxOf(sheets: Record<string, string>): Promise<Buffer> {
  const names = Object.keys(sheets);
  return zipOf({
    '[Content_Types].xml': `${XML}<Types/>`,
    'xl/workbook.xml': `${XML}<workbook xmlns:r="r"><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships>${names.map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
    'xl/sharedStrings.xml': `${XML}<sst>${SHARED.join('')}</sst>`,
    'xl/styles.xml': `${XML}<styleSheet><numFmts><numFmt numFmtId="164" formatCode="d mmm yyyy h:mm"/><numFmt numFmtId="165" formatCode="[Red]&quot;days&quot; @"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(Object.values(sheets).map((rows, at) => [`xl/worksheets/sheet${at + 1}.xml`, `${XML}<worksheet><sheetData>${rows}</sheetData></worksheet>`])),
  });
}

/** An OpenDocument spreadsheet of the rows of its sheets. */
export function odsOf(sheets: Record<string, string>): Promise<Buffer> {
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `${XML}<office:document-content><office:body><office:spreadsheet>${Object.entries(sheets)
      .map(([name, rows]) => `<table:table table:name="${name}"><table:table-column table:number-columns-repeated="16384"/>${rows}</table:table>`).join('')}</office:spreadsheet></office:body></office:document-content>`,
  });
}
