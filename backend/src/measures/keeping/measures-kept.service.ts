import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { Viewer } from '../../access/viewer.js';
import { AuditService } from '../../audit/audit.service.js';
import { Theme } from '../../agreement/themes/theme.entity.js';
import { exactly, freeSlug } from '../../governance/changes/naming.js';
import { dayFaults, endBlockers } from '../../governance/changes/spell.rules.js';
import { Post } from '../../governance/people/post.entity.js';
import type { EditConflict } from '../../platform/graphql/edit-conflict.js';
import { InvalidInput, refuseFor } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import { Measure, SuppressionClass } from '../definitions/measure.entity.js';
import { measureAndParts } from '../definitions/measure-parts.js';
import { MeasureTarget, TargetKind } from '../definitions/measure-target.entity.js';
import { MeasureChanges } from './measure-changes.service.js';
import { measureConflict } from './measure.conflict.js';
import type { AddMeasureInput, EditMeasureInput, EndMeasureInput, MeasureWords } from './measure.inputs.js';
import { definitionFaults, directionFaults, loosening, looseningFaults, TEMPLATE } from './measure.rules.js';
import { SuppressionService } from '../suppression/suppression.service.js';
import { MeasureThemesService } from './measure-themes.service.js';

/** What measures are: said by the analyst, with a version against two at once. */
@Injectable()
export class MeasuresKeptService {
  constructor(private readonly changes: MeasureChanges, private readonly audit: AuditService, private readonly themes: MeasureThemesService, private readonly suppression: SuppressionService, private readonly clock: Clock) {}

  /** Adds a measure whose figures partners bring by the template, also for a theme that has no open one. */
  add(viewer: Viewer, { from, themeIds, shape, frequency, ...words }: AddMeasureInput): Promise<Measure> {
    return this.changes.changeFound(async tx => {
      const said = wordsOf(words);
      const next = { ...said, source: TEMPLATE, shape };
      refuseFor([...dayFaults('from', from, this.clock.today()), ...definitionFaults(next, null, this.clock.today())]);
      const owner = await ownerOf(tx, said.ownerId);
      if (await tx.existsBy(Measure, { name: exactly(said.name) })) throw new InvalidInput([{ path: 'name', message: `There is a measure called ${said.name} already.` }]);
      const slug = await freeSlug(tx, Measure, said.name);
      const position = ((await tx.maximum(Measure, 'position')) ?? 0) + 1;
      const measure = await tx.save(tx.create(Measure, { ...next, slug, category: slug, frequency, position, validFrom: from }));
      await this.audit.record(tx, viewer, { verb: 'add', kind: 'measure', id: String(measure.id), after: { ...said, ownerId: undefined, owner, shape, frequency, from } });
      const themes = await tx.findBy(Theme, { id: In(themeIds) });
      if (themes.length < new Set(themeIds).size) throw new InvalidInput([{ path: 'themeIds', message: 'Choose themes from the register.' }]);
      for (const theme of themes) await this.themes.begin(tx, viewer, measure, theme, from);
      return measure;
    });
  }

  /** Says something else of a measure. Against an old version it answers with both texts. */
  edit(viewer: Viewer, { slug, version, loosens, looseningReason, ...words }: EditMeasureInput): Promise<Measure | EditConflict> {
    return this.changes.change<EditConflict | Measure | void>(slug, async (tx, measure) => {
      const said = wordsOf(words);
      if (measure.version !== version) return measureConflict(tx, measure, said);
      const more = loosening(measure, { ...measure, ...said });
      const showsMore = more.length > 0 && (await holdsFigures(tx, measure));
      refuseFor([
        ...definitionFaults({ ...measure, ...said }, measure, this.clock.today()),
        ...directionFaults(said.direction, await tx.existsBy(MeasureTarget, { measureId: measure.id, kind: TargetKind.TARGET })),
        ...(showsMore ? looseningFaults(more, { loosens, looseningReason }) : []),
      ]);
      const fields = (Object.keys(said) as (keyof MeasureWords)[]).filter(field => said[field] !== measure[field]);
      if (fields.length === 0) return measure;
      const [before, after] = [await recorded(tx, measure, fields), await recorded(tx, said, fields)];
      if (measure.suppressionClass === SuppressionClass.OPEN && said.suppressionClass !== SuppressionClass.OPEN) {
        await this.suppression.rememberAsShown(tx, measure, this.clock.today());
      }
      await tx.update(Measure, measure.id, { ...said, version: version + 1 });
      await this.audit.record(tx, viewer, { verb: 'edit', kind: 'measure', id: String(measure.id), before, after: { ...after, ...(showsMore && { looseningReason }) } });
    });
  }

  /** It is no longer a measure from the day; or goes on, where an end is taken back. Its figures stay. */
  end(viewer: Viewer, { slug, until, untilSeen }: EndMeasureInput): Promise<Measure> {
    return this.changes.change(slug, async (tx, measure) => {
      refuseFor(endBlockers(measure, until ?? null, untilSeen ?? null, this.clock.today()));
      await tx.update(Measure, measure.id, { validUntil: until ?? null });
      await this.audit.record(tx, viewer, { verb: until ? 'end' : 'resume', kind: 'measure', id: String(measure.id), before: { until: measure.validUntil }, after: { until: until ?? null } });
    });
  }
}

/** What was left out or left empty is said to be nothing. */
function wordsOf(words: MeasureWords): MeasureWords {
  return { ...words, sourceUrl: words.sourceUrl || null, caution: words.caution || null, releaseApprovedBy: words.releaseApprovedBy || null, releaseUntil: words.releaseUntil ?? null, ownerId: words.ownerId ?? null };
}

/** The fields as the audit keeps them: a post by its name. */
async function recorded(tx: EntityManager, words: MeasureWords, fields: readonly (keyof MeasureWords)[]): Promise<object> {
  const { ownerId, ...values } = Object.fromEntries(fields.map(field => [field, words[field]])) as Partial<MeasureWords>;
  return ownerId === undefined ? values : { ...values, owner: await ownerOf(tx, ownerId) };
}

/** What the owner is called; refuses a post that the register does not know. */
async function ownerOf(tx: EntityManager, ownerId: string | null): Promise<string | null> {
  if (ownerId === null) return null;
  const post = await tx.findOneBy(Post, { id: ownerId });
  if (!post) throw new InvalidInput([{ path: 'ownerId', message: 'Choose a post from the register.' }]);
  return post.title;
}

/** Its own, or those of the measures that it is the sum of; ended ones too, for they can still be looked at as they were known. */
async function holdsFigures(tx: EntityManager, { id }: Measure): Promise<boolean> {
  const [{ held }] = await tx.query<[{ held: boolean }]>(`SELECT EXISTS (SELECT FROM observation WHERE measure_id IN (${measureAndParts('$1')})) AS held`, [id]);
  return held;
}
