import { takeAwayData } from '../(shared)/take-away-data.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => takeAwayData();
