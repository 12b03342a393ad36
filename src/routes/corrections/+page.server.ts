import { correctionsData } from '../(shared)/corrections-data.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => correctionsData();
