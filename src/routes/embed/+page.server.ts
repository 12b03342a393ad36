import { embedData } from '../(shared)/embed-data.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => embedData();
