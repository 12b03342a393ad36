import { exploreData } from './(shared)/explore-data.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => exploreData();
