import { type Fault, FileCheck } from './file-check.js';
import { checkRegister } from './register-checks.js';
import { type RegisterFile, registerFile } from './register-file.js';

export type RegisterRead = { register: RegisterFile; faults: [] } | { register: null; faults: Fault[] };

/** Reads the whole file and finds everything that is wrong with it. */
export function readRegister(content: string): RegisterRead {
  const check = new FileCheck(content);
  if (check.faults.length > 0) return { register: null, faults: check.faults };
  const register: RegisterFile | undefined = registerFile.read(check, check.root);
  check.checkReferences();
  if (register) checkRegister(register, check);
  if (register && check.faults.length === 0) return { register, faults: [] };
  return { register: null, faults: check.faults.sort((a, b) => a.line - b.line) };
}
