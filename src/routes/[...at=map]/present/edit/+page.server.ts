import { hasLesson, mapEntries } from '../../../(shared)/maps.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => mapEntries(hasLesson);
