import type { Translation } from './translation.ts';
import { voiceOf } from './translateTables.ts';

/** A GeoJSON file of a layer, as it was built. */
interface BuiltLayer {
	metadata: { readonly id: string; readonly says?: readonly string[] };
	features: readonly { id?: string | number; properties: Readonly<Record<string, unknown>> }[];
}

/** A built layer with the words of another language. Geometry, numbers and sources stay. */
export function translateLayer<Layer extends BuiltLayer>(layer: Layer, words: Translation): Layer {
	const { metadata, features } = layer;
	const says = words.story.places[metadata.id];
	return {
		...layer,
		metadata: {
			...metadata,
			...(metadata.says && says !== undefined
				? { says: says.split(/\n{2,}/), says_source: words.story.cite }
				: {})
		},
		features: features.map((feature) => ({
			...feature,
			properties: translateProperties(feature.properties, String(feature.id ?? ''), words)
		}))
	};
}

function translateProperties(
	properties: Readonly<Record<string, unknown>>,
	id: string,
	words: Translation
): Readonly<Record<string, unknown>> {
	const own: Record<string, unknown> = {};
	const { language } = words;
	if ('summary' in properties) Object.assign(own, words.events[id]);
	if ('what_is_reported' in properties && words.route[id] !== undefined)
		own.what_is_reported = words.route[id];
	if ('role' in properties) {
		// A layer of the story calls its sites after their places.
		const { place_id: place = id, role } = properties;
		own.role = words.places[String(place)] ?? role;
	}
	for (const key of ['asserted_by', 'actors']) {
		const said = properties[key];
		if (typeof said === 'string') own[key] = voiceOf(said, words);
		if (Array.isArray(said)) own[key] = said.map((each) => voiceOf(String(each), words));
	}
	const { name_en: name } = properties;
	if (typeof name === 'string' && words.descriptor[name] !== undefined)
		own[`name_${language}`] = words.descriptor[name];
	return { ...properties, ...own };
}
