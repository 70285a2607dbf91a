import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { LOCK_FILE, MODULES } from './places.mjs';
import { program } from './programs.mjs';
import { Problem, seconds, tell } from './words.mjs';

const STAMP = join(MODULES, '.installed-from');

/** Are the packages those of package-lock.json, on this machine? */
export function isInstalled() {
  const wanted = print();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return true;
  if (!isInstalledByHand()) return false;
  writeFileSync(STAMP, wanted);
  return true;
}

/** `npm ci`, by the npm that runs this command where one does. */
export async function install() {
  const started = Date.now();
  tell('Installing the packages (a minute or two, the first time only).');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-fund', '--no-audit'];
  const { code, said } = npm
    ? await program(process.execPath, [npm, ...args])
    : await program('npm', args, { shell: process.platform === 'win32' });
  if (code !== 0) throw new Problem(`${said}\nThe packages could not be installed: see npm's reason above, mend it, and run the command again.`);
  writeFileSync(STAMP, print());
  tell(`Packages installed in ${seconds(started)}.`);
}

const print = () => `${fingerprint(['package-lock.json'])} ${process.platform} ${process.arch}`;

/** Someone ran `npm install`: npm's own list of what is there then agrees with package-lock.json. */
function isInstalledByHand() {
  const list = join(MODULES, '.package-lock.json');
  if (!existsSync(list)) return false;
  const there = JSON.parse(readFileSync(list, 'utf8')).packages;
  return Object.entries(JSON.parse(readFileSync(LOCK_FILE, 'utf8')).packages).every(
    ([path, { version, optional, link }]) =>
      !path.startsWith('node_modules/') || optional || link || there[path]?.version === version,
  );
}
