import { mapList } from '../../(shared)/map-list.ts';
import { languagesOf } from '../../(shared)/maps.ts';
import { DEFAULT_ID } from '../../(shared)/prerendered-story.ts';
import { BASE_LANGUAGE } from '$lib/words/language.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	languagesOf(DEFAULT_ID).map((language) => (language === BASE_LANGUAGE ? {} : { at: language }));

export const load: PageServerLoad = () => ({ maps: mapList() });
