import { createUnionType } from '@nestjs/graphql';
import { EditConflict } from '../../platform/graphql/edit-conflict.js';
import { Measure } from '../definitions/measure.entity.js';

export const EditMeasureResult = createUnionType({ name: 'EditMeasureResult', types: () => [Measure, EditConflict] as const, resolveType: (value: object) => value.constructor });
