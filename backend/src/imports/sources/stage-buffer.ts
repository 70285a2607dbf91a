import type { Figure, SourceArea, Stage } from '../import-source.js';

type Member = Parameters<Stage['members']>[0][number];
type Succession = Parameters<Stage['successions']>[0][number];

const ENOUGH = 5000;

/** Collects what a source says row by row and stages it in handfuls: areas before what names them. Call `flush` at the end. */
export class StageBuffer {
  private readonly known = new Set<string>();
  private areas: SourceArea[] = [];
  private members = new Map<string, Member>();
  private successions: Succession[] = [];
  private figures: Figure[] = [];

  constructor(private readonly stage: Stage) {}

  area(area: SourceArea): void {
    if (this.known.has(area.code)) return;
    this.known.add(area.code);
    this.areas.push(area);
  }

  member(member: Member): void {
    this.members.set(`${member.child} ${member.parent}`, member);
  }

  succession(succession: Succession): void {
    this.successions.push(succession);
  }

  figure(figure: Figure): void {
    this.figures.push(figure);
  }

  /** To be awaited after each row. */
  async flushIfFull(): Promise<void> {
    if (this.areas.length + this.members.size + this.successions.length + this.figures.length >= ENOUGH) await this.flush();
  }

  async flush(): Promise<void> {
    const [areas, members, successions, figures] = [this.areas, [...this.members.values()], this.successions, this.figures];
    [this.areas, this.successions, this.figures] = [[], [], []];
    this.members.clear();
    if (areas.length > 0) await this.stage.areas(areas);
    if (members.length > 0) await this.stage.members(members);
    if (successions.length > 0) await this.stage.successions(successions);
    if (figures.length > 0) await this.stage.figures(figures);
  }
}
