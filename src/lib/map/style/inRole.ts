import type { ExpressionSpecification } from 'maplibre-gl';
import type { DayRole } from '../glData.ts';

/** Features of the day's source that are drawn in one role. */
export const inRole = (role: DayRole): ExpressionSpecification => ['==', ['get', 'role'], role];
