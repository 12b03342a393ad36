import { error, json } from '@sveltejs/kit';
import { BASE_LANGUAGE } from '$lib/words/language.ts';
import { readMapAddress } from '$lib/words/map-address.ts';
import { readGeo, wordyFiles } from '../../../(shared)/geo-files.ts';
import { datasetAt, mapEntriesOf } from '../../../(shared)/maps.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** In the language that they are written in the files lie beside the pages. */
const isTranslated = (at: string) => readMapAddress(at).language !== BASE_LANGUAGE;

export const entries: EntryGenerator = () =>
	mapEntriesOf((id) => wordyFiles(id).map((file) => ({ file }))).filter(({ at }) =>
		isTranslated(at)
	);

/** A built file with its words in the language of its address. */
export const GET: RequestHandler = ({ params }) => {
	const id = datasetAt(params.at);
	if (!isTranslated(params.at) || !wordyFiles(id).includes(params.file))
		error(404, 'There is no such file.');
	return json(readGeo(params.file, id));
};
