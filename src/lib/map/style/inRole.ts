import type { FilterSpecification } from 'maplibre-gl';
import type { DayRole } from '../glData.ts';

/** Features of the day's source that are drawn in one role. */
export const inRole = (role: DayRole): FilterSpecification => ['==', ['get', 'role'], role];
