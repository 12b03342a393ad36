import { handout } from '../(shared)/handout.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => handout();
