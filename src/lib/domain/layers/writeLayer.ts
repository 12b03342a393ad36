import type { LayerFile } from './layerFile.ts';

/** Decimals kept of every number; of a degree, about a metre. */
const DECIMALS = 5;

/**
 * A layer as the text of its file: a line a feature, numbers rounded, members in the order
 * in which they were built, a line break at the end. The same layer gives the same bytes.
 */
export function writeLayer({ metadata, features }: LayerFile): string {
	const lines = features.map(({ type, id, properties, geometry }) =>
		JSON.stringify(rounded({ type, id, properties, geometry }))
	);
	const head = `{"type":"FeatureCollection","metadata":${JSON.stringify(metadata)},"features":[`;
	return `${head}\n${lines.join(',\n')}\n]}\n`;
}

function rounded(value: unknown): unknown {
	if (typeof value === 'number') return Number(value.toFixed(DECIMALS));
	if (Array.isArray(value)) return value.map(rounded);
	if (typeof value === 'object' && value !== null)
		return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, rounded(member)]));
	return value;
}
