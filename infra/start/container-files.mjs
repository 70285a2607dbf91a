import { readFileSync } from 'node:fs';
import { TOOLS, inRoot } from './places.mjs';
import { node } from './programs.mjs';
import { MEMORY } from './server.mjs';

const COMPOSE = 'docker-compose.yml';
const DOCKERFILE = 'infra/docker/Dockerfile';

/** Lints the compose file and the Dockerfile; what the linters leave open, ours() asks. */
export async function containerFilesLint() {
  const results = await Promise.all([
    node([TOOLS.dclint, COMPOSE, '--max-warnings', '0', '--no-color']),
    node([TOOLS.dockerfileUtils, 'lint', DOCKERFILE]),
  ]);
  const faults = ours(readFileSync(inRoot(DOCKERFILE), 'utf8'), readFileSync(inRoot(COMPOSE), 'utf8'));
  return {
    code: results.some(({ code }) => code !== 0) || faults.length > 0 ? 1 : 0,
    said: [...results.map(({ said }) => said), ...faults].join('\n'),
  };
}

/** Every image has its major version pinned, the app does not run as root, and tells of its health. */
export function ours(dockerfile, compose) {
  const stages = new Set([...dockerfile.matchAll(/^FROM \S+ AS (\S+)$/gm)].map(match => match[1]));
  const images = [
    ...[...dockerfile.matchAll(/^FROM (\S+)/gm)].map(match => match[1]).filter(name => !stages.has(name)),
    ...[...compose.matchAll(/^ +image: (\S+)$/gm)].map(match => match[1]),
  ];
  const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
  return [
    ...images.filter(image => !/:v?\d/.test(image)).map(image => `${image}: pin the major version.`),
    ...(/^USER (?!root)/m.test(last) ? [] : [`${DOCKERFILE}: the image runs as root.`]),
    ...(/^HEALTHCHECK /m.test(last) ? [] : [`${DOCKERFILE}: the image does not tell of its health.`]),
    ...MEMORY.filter(option => !last.includes(`"${option}"`)).map(option => `${DOCKERFILE}: the server is started without ${option}.`),
  ];
}
