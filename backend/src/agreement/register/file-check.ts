import { type Document, isAlias, isNode, LineCounter, parseDocument } from 'yaml';

/** One thing wrong with the file: where it stands and what to do. */
export interface Fault {
  line: number;
  path: string;
  message: string;
}

/** A place in the file: `posts[3].holders[0].person`, with what is written there (undefined: nothing). */
export interface Spot {
  node: unknown;
  path: string;
  line: number;
}

/** A file being read: collects every fault instead of stopping at the first, and remembers what was named and referred to. */
export class FileCheck {
  readonly faults: Fault[] = [];
  private readonly lines = new LineCounter();
  private readonly document: Document;
  private readonly slugs = new Map<string, Spot>();
  private readonly references: { kind: string; slug: string; spot: Spot }[] = [];
  private readonly spots = new WeakMap<object, Spot>();

  constructor(text: string) {
    this.document = parseDocument(text, { lineCounter: this.lines, prettyErrors: false });
    for (const error of this.document.errors) {
      this.faults.push({ line: this.lines.linePos(error.pos[0]).line, path: '', message: `This is not YAML: ${error.message}` });
    }
  }

  get root(): Spot {
    return this.spot(this.document.contents, '', 1);
  }

  /** A place below another; without a line of its own (something left out) it stands on the line of what it belongs to. */
  spot(node: unknown, path: string, lineOfOwner: number): Spot {
    const resolved = isAlias(node) ? node.resolve(this.document) : node;
    const range = isNode(node) ? node.range : undefined;
    return { node: resolved, path, line: range ? this.lines.linePos(range[0]).line : lineOfOwner };
  }

  /** Notes a fault. The value answered in its place only lets the reading go on: a file with a fault is never loaded. */
  fault<T>(spot: Pick<Spot, 'line' | 'path'>, message: string, instead?: T): T {
    this.faults.push({ line: spot.line, path: spot.path, message });
    return instead as T;
  }

  declare(kind: string, slug: string, spot: Spot): void {
    const earlier = this.slugs.get(`${kind} ${slug}`);
    if (earlier) this.fault(spot, `“${slug}” is already the slug of the ${kind} on line ${earlier.line}. Use each slug once.`);
    else this.slugs.set(`${kind} ${slug}`, spot);
  }

  refer(kind: string, slug: string, spot: Spot): void {
    this.references.push({ kind, slug, spot });
  }

  /** To be asked once everything is read: references to nothing. */
  checkReferences(): void {
    for (const { kind, slug, spot } of this.references) {
      if (!this.slugs.has(`${kind} ${slug}`)) this.fault(spot, `There is no ${kind} with the slug “${slug}” in this file.`);
    }
  }

  remember(value: object, spot: Spot): void {
    this.spots.set(value, spot);
  }

  /** Where something that was read stands in the file. */
  spotOf(value: object): Spot {
    return this.spots.get(value) ?? this.root;
  }
}
