import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import type { SourceFile } from '../import-source.js';
import { hashOf } from './file-hash.js';
import { zipOf } from './testing/zip-of.js';
import { startOf } from './file-start.js';
import { bytesIn, textIn, textOf } from './text.js';
import { openZip } from './zip.js';

// Packing the bombs takes a busy machine a while.
jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'csa-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

let made = 0;
function file(content: Buffer | string, name = 'figures.csv'): SourceFile {
  const path = join(folder, `${(made += 1)}-${name}`);
  writeFileSync(path, content);
  return { name: basename(path), path, bytes: statSync(path).size };
}

async function wholeText(source: SourceFile): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const bytes of bytesIn(textOf(source))) chunks.push(bytes);
  return Buffer.concat(chunks).toString();
}

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function unzipped(source: SourceFile, name: string): Promise<string> {
  const zip = await openZip(source);
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of zip.read(name)) chunks.push(chunk);
    return Buffer.concat(chunks).toString();
  } finally {
    zip.close();
  }
}

/** A ZIP with names that the library for making them refuses to write: they are written over afterwards, in both places. */
async function renamed(entries: Record<string, string>, names: Record<string, string>): Promise<Buffer> {
  let bytes = (await zipOf(entries)).toString('latin1');
  for (const [from, to] of Object.entries(names)) bytes = bytes.replaceAll(from, to);
  return Buffer.from(bytes, 'latin1');
}

const ROWS = Array.from({ length: 20_000 }, (_, row) => `${row},Café,O’Brien's “Corner”`).join('\n');
/** The sum of the content stands in gzip's last eight bytes. */
const withWrongSum = (bytes: Buffer) => bytes.fill(7, bytes.length - 8, bytes.length - 4);
const BOM = '\uFEFF';

describe('what a file is', () => {
  it('is told by its bytes, not by its name', async () => {
    expect(await startOf(file('a,b\n1,2\n', 'figures.zip'))).toMatchObject({ kind: 'TEXT', text: 'a,b\n1,2\n', entries: [] });
    expect(await startOf(file(gzipSync('a,b\n1,2\n'), 'figures.csv'))).toMatchObject({ kind: 'TEXT', text: 'a,b\n1,2\n' });
    expect(await startOf(file(await zipOf({ 'in/one.csv': 'a', 'two.csv': 'b' }), 'figures.txt'))).toMatchObject({ kind: 'ZIP', text: '', entries: ['in/one.csv', 'two.csv'] });
  });

  it('shows its first 64 kB at most, without a byte order mark', async () => {
    expect((await startOf(file(BOM + ROWS))).text).toBe(ROWS.slice(0, 65_536));
    expect((await startOf(file(`${BOM}a`))).text).toBe('a');
  });

  it.each([
    ['an empty file', Buffer.alloc(0), /empty/],
    ['gzip of nothing', gzipSync(''), /empty/],
    ['a byte order mark and nothing else', Buffer.from(BOM), /empty/],
    ['an old Excel file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /Save it as \.xlsx/],
    ['a web page in place of a download', Buffer.from('<!doctype html><title>Sign in</title>'), /web page.*Download it again/],
    ['a PDF', Buffer.from('%PDF-1.7'), /PDF/],
    ['gzip of something that is no text', gzipSync(Buffer.from([1, 2, 3, 4, 0, 5])), /Line 1, column 5: .*zero byte/],
  ])('is refused in plain words: %s', async (_, content, reason) => {
    await expect(startOf(file(content))).rejects.toThrow(reason);
  });

  it('is known by its SHA-256', async () => {
    expect(await hashOf(file('abc').path)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('text', () => {
  it('comes whole and in whole lines, numbered, from a plain file and from gzip, also of several parts', async () => {
    const parts = Buffer.concat([gzipSync(ROWS.slice(0, 333_333)), gzipSync(ROWS.slice(333_333))]);
    for (const source of [file(ROWS), file(BOM + ROWS), file(gzipSync(ROWS)), file(parts)]) expect(await wholeText(source)).toBe(ROWS);
    let line = 1;
    for await (const block of textOf(file(ROWS))) {
      expect(block.line).toBe(line);
      line += block.bytes.toString().split('\n').length - 1;
    }
    expect(line).toBe(20_000);
  });

  it('comes the same in whatever pieces the bytes come', async () => {
    const text = `${'Café “é”,\r\n'.repeat(9000)}${'x'.repeat(60_000)}\nend`;
    for (const size of [1, 2, 3, 7, 4096, 65_535, 65_536, 65_537, 1_000_000]) {
      const blocks = [];
      for await (const block of textIn(inPieces(Buffer.from(BOM + text), size))) blocks.push(block);
      expect(Buffer.concat(blocks.map(({ bytes }) => bytes)).toString()).toBe(text);
      expect(blocks.slice(0, -1).every(({ bytes }) => bytes.at(-1) === 10)).toBe(true);
      expect(blocks.at(-1)!.line).toBe(text.split('\n').length);
    }
  });

  it('tells how much of it is read', async () => {
    const told: number[] = [];
    for await (const _ of textOf(file(ROWS), part => told.push(part))) expect(told.at(-1)).toBeGreaterThan(0);
    expect(told.at(-1)).toBe(1);
  });

  it.each([
    ['UTF-16 with a mark', Buffer.from(`${BOM}a,b\n`, 'utf16le'), /UTF-16.*CSV UTF-8/],
    ['UTF-16 without one', Buffer.from('a,b\n1,2\n', 'utf16le'), /UTF-16/],
    ['UTF-16, the larger byte first', Buffer.from('a,b\n', 'utf16le').swap16(), /UTF-16/],
    ['Windows-1252', Buffer.from('a,b\nü,Caf\xe9,2\n', 'latin1'), /^Line 2, column 1: The byte FC .*Windows-1252.*CSV UTF-8/],
    ['Windows-1252 after good UTF-8', Buffer.concat([Buffer.from('a,b\né,Caf'), Buffer.from([0xe9]), Buffer.from(',2\n')]), /^Line 2, column 6: The byte E9/],
    ['a character that breaks off with the file', Buffer.concat([Buffer.from('a\nb'), Buffer.from([0xc3])]), /^Line 2, column 2: The byte C3/],
    ['a zero byte late in a file', Buffer.concat([Buffer.from(ROWS), Buffer.from('\nab\0c')]), /^Line 20001, column 3: .*zero byte/],
    ['a line of a million characters', Buffer.from(`a\nb\n${'x'.repeat(1_000_000)}\nc\n`), /^Line 3: .*longer than 65,536/],
    ['a line just too long, wherever it lies', Buffer.from(`${ROWS}\n${'x'.repeat(65_537)}\n`), /^Line 20001: /],
    ['truncated gzip', gzipSync(ROWS).subarray(0, -2000), /gzip file ends in the middle.*again/],
    ['damaged gzip', withWrongSum(gzipSync(ROWS)), /gzip file is damaged/],
  ])('is refused with the place: %s', async (_, content, reason) => {
    await expect(wholeText(file(content))).rejects.toThrow(reason);
  });

  it('takes a line of 64 kB', async () => {
    const text = `a\n${'x'.repeat(65_536)}\n${ROWS}`;
    expect(await wholeText(file(text))).toBe(text);
  });

  it('stops a gzip bomb long before it has burst', async () => {
    const bomb = file(gzipSync(Buffer.alloc(101 * 2 ** 20, 'a,b,c,d\n')));
    await expect(wholeText(bomb)).rejects.toThrow(/250 times its size/);
    await expect(wholeText({ ...file(gzipSync(ROWS)), unpackedAtMost: 500_000 })).rejects.toThrow(/More than 1 MB come out/);
  });
});

describe('a ZIP', () => {
  it('gives one entry after the other, packed or stored', async () => {
    const zip = file(await zipOf({ '2025-01/a.csv': ROWS, 'b.csv': 'b' }));
    expect(await unzipped(zip, '2025-01/a.csv')).toBe(ROWS);
    expect(await unzipped(zip, 'b.csv')).toBe('b');
    await expect(unzipped(zip, 'c.csv')).rejects.toThrow('This ZIP holds no “c.csv”.');
  });

  it.each([
    ['climb', '../../etc/x.csv'],
    ['climb by a backslash', '..\\..\\etc\\x.csv'],
    ['start at the root', '/aaa/etc/xx.csv'],
  ])('is refused where its paths %s', async (_, path) => {
    const zip = await renamed({ 'a.csv': 'a', 'bbbbbbbbbbb.csv': 'b' }, { 'bbbbbbbbbbb.csv': path });
    await expect(startOf(file(zip))).rejects.toThrow(/names a file outside its own folder/);
  });

  it('is refused where it holds a name twice', async () => {
    await expect(startOf(file(await renamed({ 'a.csv': 'a', 'b.csv': 'b' }, { 'b.csv': 'a.csv' })))).rejects.toThrow('holds “a.csv” twice');
  });

  it('is refused where it is locked', async () => {
    const zip = await zipOf({ 'a.csv': 'a' });
    const central = zip.indexOf('PK\x01\x02', 0, 'latin1');
    zip.writeUInt16LE(zip.readUInt16LE(central + 8) | 1, central + 8);
    await expect(startOf(file(zip))).rejects.toThrow(/locked with a password/);
  });

  it('is refused where it is cut off or damaged', async () => {
    const zip = await zipOf({ 'a.csv': ROWS });
    await expect(startOf(file(zip.subarray(0, -1000)))).rejects.toThrow(/ZIP file ends in the middle/);
    await expect(startOf(file(zip.subarray(0, 30)))).rejects.toThrow(/ZIP file ends in the middle/);
    await expect(unzipped(file(Buffer.from(zip).fill(9, 3000, 3300)), 'a.csv')).rejects.toThrow(/ZIP file is damaged/);
  });

  it('is refused where what comes out is not what its list says', async () => {
    const zip = await zipOf({ 'a.csv': ROWS });
    const packed = deflateRawSync(ROWS.replace('Café', 'Cafe!'));
    expect(crc32(ROWS)).toBe(zip.readUInt32LE(zip.indexOf('PK\x01\x02', 0, 'latin1') + 16));
    packed.copy(zip, 35, 0, Math.min(packed.length, zip.indexOf('PK\x01\x02', 0, 'latin1') - 35));
    await expect(unzipped(file(zip), 'a.csv')).rejects.toThrow(/ZIP file is damaged/);
  });

  it('is refused where it is a bomb, whether it says so or lies', async () => {
    const zip = await zipOf({ 'a.csv': Buffer.alloc(101 * 2 ** 20, 'a,b,c,d\n') });
    await expect(unzipped(file(zip), 'a.csv')).rejects.toThrow(/250 times its size/);
    zip.writeUInt32LE(1000, zip.indexOf('PK\x01\x02', 0, 'latin1') + 24);
    await expect(unzipped(file(zip), 'a.csv')).rejects.toThrow(/ZIP file is damaged/);
  });
});
