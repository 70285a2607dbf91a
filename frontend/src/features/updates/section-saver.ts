import type { UpdateSection } from '@csa/shared/update-sections.js';
import type { FieldError } from '../../ui/field-errors.js';
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
  | { kind: 'conflict'; conflict: SectionConflict };

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
  send: (draft: UpdateDraft, version: number) => Promise<SaveOutcome>;
  pauseMs?: number;
}

export type ConflictChoice = 'mine' | 'theirs' | 'merged';

/** Saves one section: at most one save is under way, the newest text always follows, and a copy stays until it is acknowledged. */
export class SectionSaver {
  private snapshot: SaverSnapshot;
  private acknowledged: UpdateDraft;
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
  async save(evenUnchanged = false): Promise<SaveState> {
    clearTimeout(this.timer);
    const firstAnswer = evenUnchanged && !this.everSaved;
    this.running ??= this.run(firstAnswer).finally(() => { this.running = undefined; });
    await this.running;
    return this.snapshot.state;
  }

  /** For leaving a box, leaving the page and coming back online: saves only where something waits. */
  saveIfPending(): void {
    if (this.pending && this.snapshot.state.kind !== 'conflict') void this.save();
  }

  /** Ends a conflict by the author's choice; the next save stands on the version that the author has now seen. */
  async choose(choice: ConflictChoice): Promise<void> {
    const { state, draft } = this.snapshot;
    if (state.kind !== 'conflict') return;
    const { theirs, version } = state.conflict;
    this.acknowledge(theirs, version);
    if (choice === 'theirs') this.adopt(theirs);
    if (choice === 'merged') this.adopt(mergedDraft(draft, theirs));
    this.show({ kind: this.pending ? 'unsaved' : 'idle' });
    if (choice === 'mine') await this.save();
  }

  private async run(firstAnswer: boolean): Promise<void> {
    let due = firstAnswer || this.pending;
    while (due && this.snapshot.state.kind !== 'conflict') {
      const sent = this.snapshot.draft;
      this.show({ kind: 'saving' });
      const outcome = await this.settings.send(sent, this.version);
      due = this.settle(sent, outcome) && this.pending;
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
    this.show(outcome);
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
    this.membersOnlyBefore = sent.membersOnly;
    this.version = version;
    this.everSaved = true;
  }

  private adopt(draft: UpdateDraft): void {
    this.snapshot = { ...this.snapshot, draft };
    if (this.pending) keepDraft(this.settings.key, { draft, version: this.version, membersOnlyBefore: this.membersOnlyBefore });
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

