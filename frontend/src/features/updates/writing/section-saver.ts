import type { UpdateSection } from '@csa/shared/update-sections.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { findKeptDraft, forgetDraft, keepDraft } from './kept-draft.js';
import { mergedDraft } from './merged-draft.js';
import { sameDraft, type UpdateDraft } from './update-draft.js';

export interface SectionConflict {
  version: number;
  message: string;
  savedBy: string | null;
  savedAt: string | null;
  theirs: UpdateDraft;
}

export type SaveOutcome =
  | { kind: 'saved'; version: number; at: string }
  | { kind: 'refused'; message: string; fields: readonly FieldError[] }
  | { kind: 'conflict'; conflict: SectionConflict };

export type SaveState =
  | { kind: 'idle' | 'unsaved' | 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'refused'; message: string; fields: readonly FieldError[] }
  /** `mine` is the author's own text while the boxes hold both texts brought together; null while they hold the author's own. */
  | { kind: 'conflict'; conflict: SectionConflict; mine: UpdateDraft | null };

export interface SaverSnapshot {
  draft: UpdateDraft;
  state: SaveState;
  /** True when text from an earlier visit, never acknowledged by the server, was put back. */
  restored: boolean;
}

export interface SaverSettings {
  section: UpdateSection;
  key: string;
  saved: UpdateDraft;
  version: number;
  /** `completed` is the author's answer to whether the section is complete, where it is new. */
  send: (draft: UpdateDraft, version: number, completed?: boolean) => Promise<SaveOutcome>;
  pauseMs?: number;
}

/** Merged is what stands in the boxes after both texts were brought together there. */
export type ConflictChoice = 'mine' | 'theirs' | 'merged';

/** Saves one section: at most one save is under way, the newest text always follows, and a copy stays until it is acknowledged. */
export class SectionSaver {
  private snapshot: SaverSnapshot;
  private acknowledged: UpdateDraft;
  /** What the author's text was written from; null where that is not known any more. */
  private base: UpdateDraft | null;
  private completed: boolean | undefined;
  /** How "Members only" stood when this person last saw it without having touched it. */
  private membersOnlyBefore: boolean;
  private version: number;
  private everSaved: boolean;
  private savedAt: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly settings: SaverSettings) {
    const kept = findKeptDraft(settings.key);
    const restored = kept !== null && !sameDraft(kept.draft, settings.saved, settings.section);
    this.acknowledged = settings.saved;
    this.base = restored ? (kept.base ?? null) : settings.saved;
    this.version = restored ? kept.version : settings.version;
    // A copy that does not say how the tick stood is taken as one whose author left it alone.
    this.membersOnlyBefore = restored ? (kept.membersOnlyBefore ?? kept.draft.membersOnly) : settings.saved.membersOnly;
    this.everSaved = settings.version > 0;
    this.snapshot = { draft: restored ? kept.draft : settings.saved, state: { kind: restored ? 'unsaved' : 'idle' }, restored };
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  read = (): SaverSnapshot => this.snapshot;

  get pending(): boolean {
    return !sameDraft(this.snapshot.draft, this.acknowledged, this.settings.section);
  }

  change(patch: Partial<UpdateDraft>): void {
    this.adopt({ ...this.snapshot.draft, ...patch });
    const { state } = this.snapshot;
    if (state.kind === 'conflict') return;
    if (state.kind !== 'saving') this.show({ kind: 'unsaved' });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), this.settings.pauseMs ?? 1500);
  }

  /** Takes newer text from the server, but only while the author has not touched this one. */
  refresh(saved: UpdateDraft, version: number): void {
    if (version <= this.version || this.pending || this.running || this.snapshot.state.kind === 'conflict') return;
    this.acknowledge(saved, version);
    this.adopt(saved);
  }

  /** Saves what is unsaved. `evenUnchanged` also saves a section that nobody has opened before, so that it counts as answered. */
  async save(evenUnchanged = false, completed?: boolean): Promise<SaveState> {
    clearTimeout(this.timer);
    this.completed = completed ?? this.completed;
    const firstAnswer = evenUnchanged && !this.everSaved;
    this.running ??= this.run(firstAnswer).finally(() => { this.running = undefined; });
    await this.running;
    return this.snapshot.state;
  }

  /** For leaving a box, leaving the page and coming back online: saves only where something waits. */
  saveIfPending(): void {
    if (this.pending && this.snapshot.state.kind !== 'conflict') void this.save();
  }

  /** Puts both texts, brought together, into the boxes. Nothing is saved before the author says so. */
  merge(): void {
    const { state, draft } = this.snapshot;
    if (state.kind !== 'conflict' || state.mine) return;
    this.show({ ...state, mine: draft });
    this.adopt(mergedDraft(this.settings.section, this.base, draft, state.conflict.theirs));
  }

  /** Puts the author's own text back into the boxes; both texts still stand against each other. */
  unmerge(): void {
    const { state } = this.snapshot;
    if (state.kind !== 'conflict' || !state.mine) return;
    this.adopt(state.mine);
    this.show({ ...state, mine: null });
  }

  /** Ends a conflict by the author's choice; the next save stands on the version that the author has now seen. */
  async choose(choice: ConflictChoice): Promise<void> {
    const { state, draft } = this.snapshot;
    if (state.kind !== 'conflict') return;
    const { theirs, version } = state.conflict;
    this.acknowledge(theirs, version);
    if (choice === 'theirs') this.adopt(theirs);
    if (choice === 'mine') this.adopt(state.mine ?? draft);
    this.show({ kind: this.pending ? 'unsaved' : 'idle' });
    if (choice !== 'theirs') await this.save();
  }

  private async run(firstAnswer: boolean): Promise<void> {
    let due = firstAnswer || this.pending || this.completed !== undefined;
    while (due && this.snapshot.state.kind !== 'conflict') {
      const sent = this.snapshot.draft;
      const { completed } = this;
      this.show({ kind: 'saving' });
      const outcome = await this.settings.send(sent, this.version, completed);
      if (outcome.kind === 'saved' && completed === this.completed) this.completed = undefined;
      due = this.settle(sent, outcome) && (this.pending || this.completed !== undefined);
    }
    if (this.pending) return;
    forgetDraft(this.settings.key);
    // What was changed and then changed back needs no save, and must not be called unsaved for ever.
    if (this.snapshot.state.kind === 'unsaved') this.show(this.savedAt ? { kind: 'saved', at: this.savedAt } : { kind: 'idle' });
  }

  /** Takes in what the server said; false where there is no sense in sending the rest at once. */
  private settle(sent: UpdateDraft, outcome: SaveOutcome): boolean {
    if (outcome.kind === 'saved') {
      this.acknowledge(sent, outcome.version);
      this.savedAt = outcome.at;
      this.show({ kind: 'saved', at: outcome.at });
      return true;
    }
    if (outcome.kind === 'conflict') {
      const { theirs, version } = outcome.conflict;
      const seen = this.withTheirTick(sent, theirs);
      this.takeTheirTick(theirs);
      if (sameDraft(theirs, seen, this.settings.section)) {
        // The other text is word for word this one, as when an answer was lost on its way back.
        this.acknowledge(seen, version);
        this.show({ kind: 'idle' });
        return true;
      }
    }
    this.show(outcome.kind === 'conflict' ? { ...outcome, mine: null } : outcome);
    return false;
  }

  /** What one lead kept to members never opens again because another, who left the tick alone, keeps their own words. */
  private takeTheirTick(theirs: UpdateDraft): void {
    const draft = this.withTheirTick(this.snapshot.draft, theirs);
    this.membersOnlyBefore = theirs.membersOnly;
    this.adopt(draft);
  }

  private withTheirTick(draft: UpdateDraft, { membersOnly }: UpdateDraft): UpdateDraft {
    return draft.membersOnly === this.membersOnlyBefore ? { ...draft, membersOnly } : draft;
  }

  private acknowledge(sent: UpdateDraft, version: number): void {
    this.acknowledged = sent;
    this.base = sent;
    this.membersOnlyBefore = sent.membersOnly;
    this.version = version;
    this.everSaved = true;
  }

  private adopt(draft: UpdateDraft): void {
    this.snapshot = { ...this.snapshot, draft };
    if (this.pending) keepDraft(this.settings.key, { draft, version: this.version, membersOnlyBefore: this.membersOnlyBefore, base: this.base ?? undefined });
    else forgetDraft(this.settings.key);
    this.tell();
  }

  private show(state: SaveState): void {
    this.snapshot = { ...this.snapshot, state };
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

