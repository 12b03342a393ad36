import { mapList } from '../(shared)/map-list.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ maps: mapList() });
