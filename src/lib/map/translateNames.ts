import type { BasemapData } from './basemap.ts';
import type { LayerCollection } from '../domain/view/mapModel.ts';

/** Names in one language by their English form. */
export interface NamesInLanguage {
	/** BCP 47. */
	language: string;
	names: Readonly<Record<string, string>>;
}

/** A base map whose names are known in a language, where its own files do not say them. */
export function translateNames(basemap: BasemapData, words: NamesInLanguage | null): BasemapData {
	if (words === null) return basemap;
	const { towns, labels } = basemap;
	return { ...basemap, towns: named(towns, words), labels: named(labels, words) };
}

function named(
	{ features, ...collection }: LayerCollection,
	{ language, names }: NamesInLanguage
): LayerCollection {
	const key = `name_${language}`;
	return {
		...collection,
		features: features.map((feature) => {
			const { properties } = feature;
			const own = names[String(properties.name_en)];
			if (own === undefined || typeof properties[key] === 'string') return feature;
			return { ...feature, properties: { ...properties, [key]: own } };
		})
	};
}
