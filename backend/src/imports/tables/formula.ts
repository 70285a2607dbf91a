import { UnreadableFile } from '../import-source.js';
import { cellName } from './row.js';

/** What a formula shows depends on who opened it last and with what: figures are taken from values only. */
export function refuseFormula(sheet: string, line: number, column: number): never {
  throw new UnreadableFile(
    `Cell ${cellName(line, column)} of sheet “${sheet}” holds a formula. Copy the cells, choose Paste special and Values, save and try once more.`, line, column);
}
