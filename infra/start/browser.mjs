import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { TOOLS } from './places.mjs';
import { node, program } from './programs.mjs';
import { Problem, tell } from './words.mjs';

/** The browser without a window of its own comes first: it does the same for less. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const USUAL = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** The browser of the journeys, as a path: an installed one, Playwright's, or one fetched now. */
export async function findBrowser() {
  return installed() ?? playwrights() ?? (await downloaded()) ?? (await packaged()) ?? none();
}

function installed() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'];
  const onPath = NAMES.flatMap(name => folders.map(folder => join(folder, name)));
  return [process.env.CSA_CHROMIUM, process.env.CHROME_PATH, ...onPath, ...USUAL].find(path => path && isExecutable(path));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The newest Chromium that Playwright has fetched for anybody's tests on this machine. */
function playwrights() {
  const cache = {
    darwin: join(homedir(), 'Library/Caches/ms-playwright'),
    win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  }[process.platform] ?? join(homedir(), '.cache/ms-playwright');
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH || cache;
  if (!existsSync(folder)) return undefined;
  const places = ['chrome-linux64/chrome', 'chrome-linux/chrome', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium', 'chrome-win/chrome.exe'];
  const builds = readdirSync(folder).filter(name => /^chromium-\d+$/.test(name)).sort().reverse();
  return builds.flatMap(build => places.map(place => join(folder, build, place))).find(isExecutable);
}

async function downloaded() {
  tell('Fetching a browser for the journeys (the first time only).');
  const { code } = await node([TOOLS.playwright, 'install', 'chromium']);
  return code === 0 ? playwrights() : undefined;
}

async function packaged() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  tell('Installing Debian\'s chromium for the journeys (the first time only).');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await program('apt-get', ['update'], { env });
  await program('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
  return installed();
}

function none() {
  const command = existsSync('/usr/bin/apt-get') ? 'sudo apt-get install chromium' : 'npx playwright install chromium';
  throw new Problem(`The journeys need a browser and none could be found or fetched: run "${command}" once, then npm test again.`);
}
